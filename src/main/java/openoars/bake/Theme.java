package openoars.bake;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import openoars.cache.Checksum;
import openoars.model.Drawing;
import openoars.model.Html;
import openoars.model.Look;

/**
 * Templates, words, drawings, styles, scripts and fonts, read once and kept: from {@code templates/} of the project,
 * or from the theme inside this program if the project has none.
 *
 * @param templates source of each template by its path, e.g. {@code partials/foot.ftlh}
 * @param words the words of the interface by name
 * @param drawings by name, e.g. {@code risk-set-setting}
 * @param assets files to be copied, by their path below {@code assets/}
 * @param print what PDF files are made with, by their path below {@code print/}; empty if none are to be made
 */
public record Theme(
        SortedMap<String, String> templates,
        Map<String, String> words,
        SortedMap<String, Drawing> drawings,
        SortedMap<String, byte[]> assets,
        SortedMap<String, byte[]> print) {

    /** The one stylesheet of the site, made of the files that {@code css/order.txt} names, in its order. */
    static final String STYLESHEET = "site.css";

    /** The script of every page, made likewise of the files in {@code js/site/}: one request instead of many. */
    private static final String SCRIPT = "site.js";

    private static final String ORDER = "order.txt";

    private static final String INSIDE_PROGRAM = "/openoars/templates";

    public Theme {
        templates = Collections.unmodifiableSortedMap(new TreeMap<>(templates));
        words = Map.copyOf(words);
        drawings = Collections.unmodifiableSortedMap(new TreeMap<>(drawings));
        assets = Collections.unmodifiableSortedMap(new TreeMap<>(assets));
        print = Collections.unmodifiableSortedMap(new TreeMap<>(print));
    }

    /** Tells whether pages would look the same as before. */
    public Checksum checksum() {
        return Checksum.of(
                Checksum.of(templates.toString()),
                Checksum.of(new TreeMap<>(words).toString()),
                Checksum.of(drawings.toString()),
                checksum(assets),
                checksum(print));
    }

    private static Checksum checksum(SortedMap<String, byte[]> files) {
        return Checksum.of(
                Checksum.of(files.values().stream().map(Checksum::of).toArray(Checksum[]::new)),
                Checksum.of(files.keySet().toString()));
    }

    /** Tells whether a document would look the same on paper as before. */
    public Checksum printChecksum() {
        return checksum(print);
    }

    /** The same theme for a site without PDF files. */
    public Theme withoutPrint() {
        return new Theme(templates, words, drawings, assets, Collections.emptySortedMap());
    }

    /** @param template its path, e.g. {@code packet.ftlh} */
    boolean has(String template) {
        return templates.containsKey(template);
    }

    /** Whether worksheets become PDF files. */
    boolean prints() {
        return !print.isEmpty();
    }

    /**
     * Reads the theme of a project.
     *
     * @param root the folder that holds {@code content/} and perhaps {@code templates/}
     */
    public static Theme of(Path root) throws IOException {
        Path own = root.resolve("templates");
        return Files.isDirectory(own) ? read(own.toRealPath()) : insideProgram();
    }

    /** What it brings to the text of pages. */
    public Look look() {
        return new Look(drawings, words);
    }

    /** The drawings as decoration, silent to screen readers: what they show is said beside them. */
    Map<String, Html> decorations() {
        return drawings.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().decorative()));
    }

    private static Theme insideProgram() throws IOException {
        URL url = Theme.class.getResource(INSIDE_PROGRAM);
        if (url == null) {
            throw new IllegalStateException("this program was packed without its theme");
        }
        try {
            URI uri = url.toURI();
            if (!uri.getScheme().equals("jar")) {
                return read(Path.of(uri));
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return read(jar.getPath(INSIDE_PROGRAM));
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Theme read(Path folder) throws IOException {
        return new Theme(
                texts(folder, ".ftlh"),
                words(folder.resolve("words").resolve("en.properties")),
                drawings(folder.resolve("drawings")),
                assets(folder.resolve("assets")),
                print(folder.resolve("print")));
    }

    private static SortedMap<String, byte[]> assets(Path folder) throws IOException {
        SortedMap<String, byte[]> assets = new TreeMap<>();
        for (Path file : files(folder)) {
            String path = relative(folder, file);
            if (!path.startsWith("css/") && !path.startsWith("js/site/")) {
                assets.put(path, Files.readAllBytes(file));
            }
        }
        assets.put(STYLESHEET, joined(folder.resolve("css")));
        Path scripts = folder.resolve("js").resolve("site");
        if (Files.exists(scripts.resolve(ORDER))) {
            assets.put(SCRIPT, joined(scripts));
        }
        return assets;
    }

    private static SortedMap<String, byte[]> print(Path folder) throws IOException {
        SortedMap<String, byte[]> print = new TreeMap<>();
        for (Path file : files(folder)) {
            String path = relative(folder, file);
            if (!path.endsWith(".ftlh")) {
                print.put(path, Files.readAllBytes(file));
            }
        }
        return print;
    }

    private static byte[] joined(Path folder) throws IOException {
        Path order = folder.resolve(ORDER);
        if (!Files.exists(order)) {
            return new byte[0];
        }
        StringBuilder joined = new StringBuilder();
        for (String name : text(order).lines().toList()) {
            joined.append(name.isBlank() ? "" : text(folder.resolve(name.strip())));
        }
        return joined.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, String> words(Path file) throws IOException {
        Properties properties = new Properties();
        if (Files.exists(file)) {
            properties.load(new StringReader(text(file)));
        }
        Map<String, String> words = new LinkedHashMap<>();
        properties.stringPropertyNames().forEach(name -> words.put(name, properties.getProperty(name)));
        return words;
    }

    private static SortedMap<String, String> texts(Path folder, String ending) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        for (Path file : files(folder)) {
            String path = relative(folder, file);
            if (path.endsWith(ending)) {
                texts.put(path, text(file));
            }
        }
        return texts;
    }

    private static SortedMap<String, Drawing> drawings(Path folder) throws IOException {
        SortedMap<String, Drawing> drawings = new TreeMap<>();
        for (Map.Entry<String, String> file : texts(folder, ".svg").entrySet()) {
            String name = file.getKey().substring(0, file.getKey().lastIndexOf('.'));
            drawings.put(name, drawing(file));
        }
        return drawings;
    }

    private static Drawing drawing(Map.Entry<String, String> file) throws IOException {
        try {
            return Drawing.of(file.getValue());
        } catch (IllegalArgumentException e) {
            throw new IOException("templates/drawings/" + file.getKey() + ": " + e.getMessage(), e);
        }
    }

    private static String text(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new IOException("'" + file + "' is not stored as UTF-8", e);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        }
    }

    private static String relative(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
