package openoars.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import openoars.cache.Checksum;
import openoars.output.Output;

/**
 * What lets a browser keep the whole site and show it without a connection: a service worker with the names of all files,
 * and their size for people to know beforehand. PDF files stay out, as they weigh more than all else.
 */
final class Offline {

    /** The page on which people ask for it; a site without it has no worker either. */
    private static final String PAGE = "offline.html";

    private static final String WORKER = "sw.js";
    private static final String MANIFEST = "app.webmanifest";

    /** Tells the page how much there is to keep. */
    private static final String SIZE = "assets/js/offline-size.js";

    private Offline() {}

    /**
     * Writes the worker, once all other files are there.
     *
     * @param title of the site
     */
    static void writeTo(Output output, String title) throws IOException {
        if (!output.has(PAGE)) {
            return;
        }
        write(MANIFEST, manifest(title), output);
        List<String> names = new ArrayList<>();
        List<Checksum> versions = new ArrayList<>();
        long size = 0;
        for (String path : output.paths()) {
            if (isKept(path)) {
                byte[] bytes = output.bytes(path);
                names.add(path);
                versions.add(Checksum.of(bytes));
                size += bytes.length;
            }
        }
        Checksum version = Checksum.of(Checksum.of(names.toString()), Checksum.of(versions.toArray(Checksum[]::new)));
        write(WORKER, worker(names, version), output);
        write(SIZE, "window.openoars = Object.assign(window.openoars || {}, {size: " + size + "});\n", output);
    }

    private static void write(String path, String text, Output output) throws IOException {
        output.write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** What a phone needs to know to show the site like an app (W3C Web Application Manifest). */
    private static String manifest(String title) {
        String name = title.replace("\\", "\\\\").replace("\"", "\\\"");
        return """
                {
                  "name": "%s",
                  "short_name": "%s",
                  "start_url": "index.html",
                  "display": "minimal-ui",
                  "background_color": "#ffffff",
                  "theme_color": "#0c6470",
                  "icons": [{"src": "assets/favicon.svg", "sizes": "any", "type": "image/svg+xml"}]
                }
                """.formatted(name, name);
    }

    private static boolean isKept(String path) {
        return !path.endsWith(".pdf") && !path.endsWith(".xml") && !path.equals("404.html");
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
