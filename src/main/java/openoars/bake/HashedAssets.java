package openoars.bake;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import openoars.cache.Checksum;

/**
 * The theme's own files under the names that they have on the site. Each name tells what is in the file, so that a
 * browser may keep it for good: another state of the file is another file.
 *
 * @param names from the root of the site, e.g. {@code assets/site.3f2a91c4.css}, by path in the theme, e.g. {@code site.css}
 * @param files what they hold, by path from the root of the site
 */
record HashedAssets(SortedMap<String, String> names, SortedMap<String, byte[]> files) {

    /** Where they all lie; nothing else does. */
    static final String FOLDER = "assets/";

    /** Addresses with other characters in them name no file of ours, and stay as they are. */
    private static final Pattern URL = Pattern.compile("(url\\(\\s*[\"']?)([\\w./-]+)(?=[\"']?\\s*\\))");

    HashedAssets {
        names = Collections.unmodifiableSortedMap(names);
        files = Collections.unmodifiableSortedMap(files);
    }

    /** @param assets by their path below {@code assets/} */
    static HashedAssets of(SortedMap<String, byte[]> assets) {
        SortedMap<String, String> names = new TreeMap<>();
        SortedMap<String, byte[]> files = new TreeMap<>();
        BiConsumer<String, byte[]> add = (path, bytes) -> {
            String name = FOLDER + hashed(path, bytes);
            names.put(path, name);
            files.put(name, bytes);
        };
        assets.forEach((path, bytes) -> {
            if (!isStyle(path)) {
                add.accept(path, bytes);
            }
        });
        // Styles name fonts, so the names of fonts are part of what they hold.
        assets.forEach((path, bytes) -> {
            if (isStyle(path)) {
                add.accept(path, renamed(path, bytes, names));
            }
        });
        return new HashedAssets(names, files);
    }

    private static boolean isStyle(String path) {
        return path.endsWith(".css");
    }

    private static String hashed(String path, byte[] bytes) {
        int dot = path.lastIndexOf('.');
        int end = dot > path.lastIndexOf('/') ? dot : path.length();
        return path.substring(0, end) + "." + shortened(Checksum.of(bytes)) + path.substring(end);
    }

    private static String shortened(Checksum checksum) {
        return String.format(Locale.ROOT, "%08x", (int) (checksum.value() ^ (checksum.value() >>> 32)));
    }

    /** A style with the addresses of the other files as they are on the site. */
    private static byte[] renamed(String path, byte[] style, SortedMap<String, String> names) {
        String text = new String(style, StandardCharsets.UTF_8);
        return URL.matcher(text)
                .replaceAll(url -> Matcher.quoteReplacement(url.group(1) + renamed(path, url.group(2), names)))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String renamed(String from, String url, SortedMap<String, String> names) {
        String target = URI.create(from).resolve(url).toString();
        String name = names.get(target);
        return name == null
                ? url
                : "../".repeat((int) from.chars().filter(c -> c == '/').count()) + name.substring(FOLDER.length());
    }
}
