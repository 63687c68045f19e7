package openoars.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import openoars.bake.BakeFailed;
import openoars.bake.HtmlSite;
import openoars.bake.Json;
import openoars.bake.view.OfflineView;
import openoars.cache.Checksum;
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

    /** Writes the page on which people ask for it, and the worker; a site without that page has no worker either. */
    void write() throws IOException, BakeFailed {
        Optional<String> draft = site.offlinePage(OfflineView.UNKNOWN);
        if (draft.isEmpty()) {
            return;
        }
        write(MANIFEST, manifest(), output);
        long size = draft.get().length();
        List<String> names = new ArrayList<>();
        List<Checksum> versions = new ArrayList<>();
        for (String path : output.paths()) {
            if (isKept(path)) {
                byte[] bytes = output.bytes(path);
                names.add(path);
                versions.add(Checksum.of(bytes));
                size += bytes.length;
            }
        }
        Optional<String> page = site.offlinePage(new OfflineView(Optional.of(megabytes(size))));
        writePage(page, output);
        names.add(HtmlSite.OFFLINE);
        versions.add(Checksum.of(page.orElseThrow()));
        Checksum version = Checksum.of(Checksum.of(names.toString()), Checksum.of(versions.toArray(Checksum[]::new)));
        write(WORKER, worker(names, version), output);
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

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f", bytes / 1_000_000.0);
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
                && !path.endsWith(".md")
                && !path.equals("llms.txt")
                && !path.endsWith(".xml")
                && !path.equals("404.html");
    }

    /** Slugs and names of assets hold no quotation mark and no backslash. */
    private static String worker(List<String> names, Checksum version) throws IOException {
        try (InputStream in = Objects.requireNonNull(Offline.class.getResourceAsStream("/openoars/offline/sw.js"))) {
            String script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return script.replace("/*files*/", "\"" + String.join("\",\n  \"", names) + "\"")
                    .replace("/*version*/", String.format("%016x", version.value()));
        }
    }
}
