package openoars.serve;

import java.util.Map;
import java.util.Optional;

/**
 * Finds the answer to an address among the files that the build made. A request never reaches the disk: a path is a
 * key here, not a place.
 */
final class SitePages {

    /** The preview's own files; no page can have such an address, because a slug begins with a letter or a digit. */
    private static final Map<String, String> OWN = Map.of("/-/reload.js", "reload.js", "/-/reload.css", "reload.css");

    private final Showcase showcase;

    SitePages(Showcase showcase) {
        this.showcase = showcase;
    }

    /**
     * @param path decoded once, with a slash in front
     */
    Reply at(String path) {
        if (OWN.containsKey(path)) {
            return Reply.of(200, MediaType.of(path), Resource.bytes(OWN.get(path)));
        }
        Showing now = showcase.now();
        return now.hasSite() ? fromSite(now, path) : markedAs(now, ErrorPage.listing(now.faults()));
    }

    private static Reply fromSite(Showing now, String path) {
        String file = path.substring(1) + (path.endsWith("/") ? "index.html" : "");
        return page(now, file, 200)
                .or(() -> page(now, "404.html", 404))
                .orElseGet(() -> Reply.text(404, "There is no such page."));
    }

    private static Optional<Reply> page(Showing now, String file, int status) {
        return now.file(file).map(bytes -> {
            String type = MediaType.of(file);
            return file.endsWith(".html")
                    ? markedAs(now, Reply.of(status, type, PreviewPage.of(bytes)))
                    : Reply.of(status, type, bytes);
        });
    }

    /**
     * Says which version a page is of. The script in the page reads it there and compares it with the latest, so that a
     * page that was on its way while a build ended does not stay old.
     */
    private static Reply markedAs(Showing now, Reply page) {
        return page.with("Server-Timing", "version;desc=\"" + now.version() + "\"");
    }
}
