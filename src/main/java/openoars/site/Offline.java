package openoars.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import openoars.bake.BakeFailed;
import openoars.bake.HtmlSite;
import openoars.bake.view.OfflineView;
import openoars.bake.view.OfflineView.Download;
import openoars.cache.Checksum;
import openoars.json.Json;
import openoars.output.Output;

/**
 * What lets a browser keep the whole site and show it without a connection: a service worker with the names of all files,
 * and their size for people to know beforehand. PDF files stay out, as they weigh more than all else.
 */
final class Offline {

    private static final String WORKER = "sw.js";
    private static final String MANIFEST = "app.webmanifest";

    private final HtmlSite site;
    private final String title;
    private final Output output;

    /**
     * @param title of the site
     * @param output has all files of the site but those that are written here
     */
    Offline(HtmlSite site, String title, Output output) {
        this.site = site;
        this.title = title;
        this.output = output;
    }

    /**
     * Writes the page on which people ask for it, and the worker; a site without that page has no worker either.
     *
     * @param zipped whether the site can also be downloaded as one file
     */
    void write(boolean zipped) throws IOException, BakeFailed {
        Optional<String> draft = site.offlinePage(OfflineView.UNKNOWN);
        if (draft.isEmpty()) {
            return;
        }
        write(MANIFEST, manifest(), output);
        SortedMap<String, Checksum> sums = new TreeMap<>();
        for (String path : output.paths()) {
            sums.put(path, Checksum.of(output.bytes(path)));
        }
        long size = draft.get().length();
        for (String path : sums.keySet()) {
            size += isKept(path) ? output.size(path) : 0;
        }
        Optional<Download> download = zipped ? Optional.of(download(draft.get(), sums)) : Optional.empty();
        String page = site.offlinePage(new OfflineView(Optional.of(megabytes(size)), download))
                .orElseThrow();
        write(HtmlSite.OFFLINE, page, output);
        sums.keySet().removeIf(path -> !isKept(path));
        sums.put(HtmlSite.OFFLINE, Checksum.of(page));
        write(WORKER, worker(sums.keySet(), checksum(sums)), output);
    }

    /** What is in the zip has no link to it: who sees that copy has it already. */
    private Download download(String draft, SortedMap<String, Checksum> sums) throws IOException {
        SortedMap<String, Checksum> files = new TreeMap<>(sums);
        files.keySet().removeIf(path -> !SiteZip.takes(path));
        files.put(HtmlSite.OFFLINE, Checksum.of(draft));
        SiteZip zip = new SiteZip(title, output);
        byte[] page = draft.getBytes(StandardCharsets.UTF_8);
        zip.write(
                files.keySet(),
                path -> path.equals(HtmlSite.OFFLINE) ? page : output.bytes(path),
                Checksum.of(Generator.checksum(), checksum(files)));
        return new Download(zip.path(), megabytes(output.size(zip.path())));
    }

    private static Checksum checksum(SortedMap<String, Checksum> sums) {
        return Checksum.of(
                Checksum.of(sums.keySet().toString()), Checksum.of(sums.values().toArray(Checksum[]::new)));
    }

    /** Writes the page alone, if the site has it. */
    static void writePage(Optional<String> page, Output output) throws IOException {
        if (page.isPresent()) {
            write(HtmlSite.OFFLINE, page.get(), output);
        }
    }

    private static void write(String path, String text, Output output) throws IOException {
        output.write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** To the nearest tenth, or above ten to the nearest one. */
    private static String megabytes(long bytes) {
        double megabytes = bytes / 1_000_000.0;
        return String.format(Locale.ROOT, megabytes < 10 ? "%.1f" : "%.0f", megabytes);
    }

    /** What a phone needs to know to show the site like an app (W3C Web Application Manifest). */
    private String manifest() {
        String name = Json.text(title);
        return """
                {
                  "name": %s,
                  "short_name": %s,
                  "start_url": "index.html",
                  "display": "minimal-ui",
                  "background_color": "#ffffff",
                  "theme_color": "#0c6470",
                  "icons": [%s]
                }
                """.formatted(
                        name, name, site.asset("favicon.svg").map(Offline::icon).orElse(""));
    }

    private static String icon(String path) {
        return "{\"src\": \"%s\", \"sizes\": \"any\", \"type\": \"image/svg+xml\"}".formatted(path);
    }

    /** Hosts keep some files to themselves, and a browser that cannot fetch one of them keeps nothing. */
    private static boolean isKept(String path) {
        return !path.startsWith(".")
                && !path.startsWith("_")
                && !path.startsWith("assets/sharing/")
                && !path.endsWith(".pdf")
                && !path.endsWith(".zip")
                && !path.endsWith(".md")
                && !path.equals("llms.txt")
                && !path.endsWith(".xml")
                && !path.equals("404.html");
    }

    /** Slugs and names of assets hold no quotation mark and no backslash. */
    private static String worker(Collection<String> names, Checksum version) throws IOException {
        try (InputStream in = Objects.requireNonNull(Offline.class.getResourceAsStream("/openoars/offline/sw.js"))) {
            String script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return script.replace("/*files*/", "\"" + String.join("\",\n  \"", names) + "\"")
                    .replace("/*version*/", String.format("%016x", version.value()));
        }
    }
}
