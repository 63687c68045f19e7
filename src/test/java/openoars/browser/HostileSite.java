package openoars.browser;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import openoars.Payloads;
import openoars.TestSite;
import openoars.json.Json;

/**
 * A site whose every text is a payload: one lesson and one worksheet for each, one of each with all of them, and the
 * lists that belong to them.
 */
record HostileSite(List<String> payloads) {

    static final String ADDRESS = "https://example.org/";

    static HostileSite ofAllPayloads() {
        return new HostileSite(Payloads.visible());
    }

    /** All pages but those that hold one payload alone, of which another has all. */
    static List<String> pagesWithManyPayloads(BuiltSite site) throws IOException {
        return site.pagesOfTheFolder().stream()
                .filter(path -> !path.matches("mi/p-\\d+[.]html"))
                .toList();
    }

    BuiltSite build(Path root) {
        return BuiltSite.of(write(root).root(), false);
    }

    TestSite write(Path root) {
        TestSite site = TestSite.empty(root)
                .file("content/data/site.yml", settings())
                .file("content/data/glossary.yml", glossary())
                .file("content/data/sources.yml", sources())
                .file("content/data/synonyms.yml", synonyms())
                .file("content/index.md", page("lesson", 0, "", "Welcome."))
                .file("content/about.md", page("lesson", 1, "", "About us."))
                .file("content/mi/terms.md", page("reference", 6, "data: glossary\n", "Words."))
                .file("content/mi/books.md", page("reference", 7, "data: sources\n", "Books."))
                .file("content/mi/path.md", page("path", 4, "pages: [mi/all, about]\n", "Step by step."))
                .file("content/mi/all.md", page("lesson", 2, everyField() + citedSources(), lesson()))
                .file("content/worksheets/all.md", page("worksheet", 3, everyField(), worksheet()))
                .file("content/worksheets/notes.md", page("worksheet", 5, "", notes()));
        IntStream.range(0, payloads.size())
                .forEach(i -> site.file("content/mi/p-" + i + ".md", page("lesson", i, "", quoted(payloads.get(i)))));
        return site;
    }

    private String settings() {
        return """
                title: %1$s
                tagline: %1$s
                description: %1$s
                base_url: %2$s
                markdown: true
                sections:
                  - {id: mi, title: %1$s, description: %1$s}
                  - {id: worksheets, title: %1$s, description: %1$s}
                """.formatted(Json.text("\"><script>canary()</script>${canary()}"), ADDRESS);
    }

    private String glossary() {
        return "terms:\n"
                + entries((i, text) -> "  - {term: " + numbered(i) + ", definition: " + text + ", link: first-use}\n");
    }

    private String sources() {
        return "sources:\n"
                + entries((i, text) ->
                        "  - {key: P%1$d, authors: [%2$s], title: %2$s, container: %2$s, kind: %2$s, status: verified, verified: %2$s}\n"
                                .formatted(i, text));
    }

    private String synonyms() {
        return "groups:\n  - words:\n      - payload\n" + entries((i, text) -> "      - " + numbered(i) + "\n");
    }

    /** No two terms may have one name. */
    private String numbered(int i) {
        return Json.text(payloads.get(i) + " " + i);
    }

    private String everyField() {
        return Stream.of("objectives", "reviewers", "tags")
                        .map(key -> key + ":\n" + entries((i, text) -> "  - " + text + "\n"))
                        .collect(joining())
                + "  - payload\ncontent_note: " + Json.text(String.join(" ", payloads)) + "\n";
    }

    private String citedSources() {
        return "sources:\n" + entries((i, text) -> "  - P" + i + "\n");
    }

    private String lesson() {
        return entries((i, text) -> "## " + quoted(payloads.get(i)) + "\n\nA claim.[@P" + i + "]\n\n");
    }

    /** Fields and choices, of payloads for which there are letters on paper. */
    private String worksheet() {
        return entries((i, text) -> payloads.get(i).matches("[ -~]*") ? question(quoted(payloads.get(i))) : "");
    }

    private String notes() {
        return "Words ____\n\n"
                + entries((i, text) -> "> **Facilitator note:** Key. " + quoted(payloads.get(i)) + "\n\n");
    }

    private static String question(String text) {
        return "## %1$s\n\n%1$s ____\n\nWhich %1$s\n\n- ( ) %1$s\n- ( ) Another: ____\n\n".formatted(text);
    }

    /** A line for each payload, of its number and of what it is between quotation marks. */
    private String entries(BiFunction<Integer, String, String> line) {
        return IntStream.range(0, payloads.size())
                .mapToObj(i -> line.apply(i, Json.text(payloads.get(i))))
                .collect(joining());
    }

    private String page(String type, int number, String more, String body) {
        String text = Json.text(payloads.get(number));
        return "---\ntitle: " + text + "\ndescription: " + text + "\ntype: " + type + "\nminutes: 1\n"
                + "reviewed: 2026-11-24\nreview_by: 2028-11-24\nstatus: published\n" + more + "---\n\n" + body + "\n";
    }

    /** As code, where nothing means anything. */
    private static String quoted(String payload) {
        return "```` " + payload + " ````";
    }
}
