package openoars.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The corpus for MkDocs and for Starlight, which take the same files: a title above plain Markdown, and sources as
 * footnotes. They list all pages beside each page, so there are no lists of sections.
 */
final class DocumentationSite implements Site, Text.Dialect {

    private final Folder pages;
    private final String ending;
    private Map<String, Plan.Source> sources = Map.of();

    /**
     * @param ending what stands behind the name of a page in a link to it
     */
    DocumentationSite(Path pages, String ending) {
        this.pages = new Folder(pages);
        this.ending = ending;
    }

    @Override
    public void write(Plan plan) throws IOException {
        sources = plan.sources().stream().collect(Collectors.toMap(Plan.Source::key, Function.identity()));
        page("index", "A handbook for measuring", "A page that every handbook has.", home(plan));
        page("reference/glossary", "Glossary", "The words we use.", glossary(plan.terms()));
        page("reference/sources", "Sources", "What we lean on.", list(plan.sources()));
    }

    @Override
    public void write(Plan.Page page, Text text) throws IOException {
        String notes = text.cites().stream()
                .map(key -> "[^" + key + "]: " + told(sources.get(key)) + "\n")
                .collect(Collectors.joining("\n"));
        page(page.section() + "/" + page.slug(), page.title(), page.description(), text.in(this) + "\n" + notes);
    }

    @Override
    public String link(String text, String way) {
        return "[" + text + "](" + way + ending + ")";
    }

    @Override
    public String citation(String key, int number) {
        return "[^" + key + "]";
    }

    private void page(String name, String title, String description, String body) throws IOException {
        pages.write(name + ".md", "---\ntitle: %s\ndescription: \"%s\"\n---\n\n%s".formatted(title, description, body));
    }

    private String home(Plan plan) {
        return plan.pages().stream()
                .filter(page -> page.order() == 1)
                .map(page -> "- " + link(page.title(), page.section() + "/" + page.slug()) + "\n")
                .collect(Collectors.joining("", "## Where to begin\n\n", ""));
    }

    private static String glossary(List<String> terms) {
        return terms.stream()
                .map(term -> "- **" + term + "** What people in the field mean by this word.\n")
                .collect(Collectors.joining());
    }

    private static String list(List<Plan.Source> sources) {
        return sources.stream().map(source -> "- " + told(source) + "\n").collect(Collectors.joining());
    }

    private static String told(Plan.Source source) {
        return "%s. [%s](https://doi.org/10.1000/%s). %s, %d."
                .formatted(source.author(), source.title(), source.key(), source.container(), source.year());
    }
}
