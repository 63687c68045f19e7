package openoars.bake;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import openoars.model.Library;
import openoars.model.Page;
import openoars.model.Slug;

/** What JBake's own tools render: the list of pages for search engines, the feed, and the page for lost addresses. */
final class ToolViews {

    private final Library library;
    private final Frame frame;

    ToolViews(Library library, Frame frame) {
        this.library = library;
        this.frame = frame;
    }

    View sitemap(String file) {
        List<Map<String, String>> urls = library.pages().values().stream()
                .filter(page -> !page.waitsForClinician())
                .map(page -> Map.of(
                        "loc", address(page),
                        "lastmod", page.frontMatter().reviewed().toString()))
                .toList();
        return new View("sitemap", file, () -> frame.variables("", "", frame.head(file), Map.of("urls", urls)));
    }

    View feed(String file) {
        List<Page> newest = library.pages().values().stream()
                .sorted(Comparator.comparing((Page page) -> page.frontMatter().reviewed())
                        .reversed()
                        .thenComparing(Page::slug))
                .limit(20)
                .toList();
        List<Map<String, String>> entries = newest.stream()
                .map(page -> Map.of(
                        "title", page.title(),
                        "url", address(page),
                        "updated", page.frontMatter().reviewed() + "T00:00:00Z",
                        "summary", page.frontMatter().description()))
                .toList();
        String updated =
                entries.isEmpty() ? "1970-01-01T00:00:00Z" : entries.get(0).get("updated");
        return new View(
                "feed",
                file,
                () -> frame.variables("", "", frame.head(file), Map.of("entries", entries, "updated", updated)));
    }

    /** A server shows this page at any depth, so all its links are web addresses. */
    View error404(String file) {
        return new View(
                "error404", file, () -> frame.variables(library.site().baseUrl(), "", frame.head(file), Map.of()));
    }

    private String address(Page page) {
        String href = page.slug().equals(Slug.HOME) ? "" : page.slug().href();
        return library.site().baseUrl() + href;
    }
}
