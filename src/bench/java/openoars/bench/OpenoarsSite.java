package openoars.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The corpus as people would write it for Openoars; {@code check} finds nothing to say about it. */
final class OpenoarsSite implements Site, Text.Dialect {

    private static final int WORDS_A_MINUTE = 150;

    private final Folder content;

    OpenoarsSite(Path folder) {
        this.content = new Folder(folder.resolve("content"));
    }

    @Override
    public void write(Plan plan) throws IOException {
        content.write("data/site.yml", site());
        content.write("data/sources.yml", sources(plan.sources()));
        content.write("data/glossary.yml", terms(plan));
        content.write("data/help-lines.yml", "countries:\n  - country: Ireland\n    emergency: ['112']\n");
        content.write("index.md", fixed("A handbook for measuring", "reference", 0, "") + home(plan));
        content.write(
                "reference/glossary.md", fixed("Glossary", "glossary", 1, "data: glossary\n") + "The words we use.\n");
        content.write(
                "reference/sources.md", fixed("Sources", "reference", 2, "data: sources\n") + "What we lean on.\n");
    }

    @Override
    public void write(Plan.Page page, Text text) throws IOException {
        content.write(page.section() + "/" + page.slug() + ".md", frontMatter(page, text) + text.in(this));
    }

    @Override
    public String link(String text, String way) {
        return "[" + text + "](" + way + ".md)";
    }

    @Override
    public String citation(String key, int number) {
        return "[@" + key + "]";
    }

    private static String frontMatter(Plan.Page page, Text text) {
        return """
                ---
                title: %s
                description: "%s"
                type: lesson
                order: %d
                stages: [%s]
                principles: [%s]
                minutes: %d
                objectives:
                  - Tell it from its neighbours
                  - Try it once before the week is over
                sources: [%s]
                reviewed: 2026-01-15
                review_by: 2028-01-15
                status: published
                tags: [%s, %s]
                ---

                """
                .formatted(
                        page.title(),
                        page.description(),
                        page.order(),
                        page.stage(),
                        page.principle(),
                        Math.round((float) text.words() / WORDS_A_MINUTE),
                        String.join(", ", text.cites()),
                        page.stage(),
                        page.principle());
    }

    private static String fixed(String title, String type, int order, String more) {
        return """
                ---
                title: %s
                description: A page that every handbook has.
                type: %s
                order: %d
                minutes: 1
                %sreviewed: 2026-01-15
                review_by: 2028-01-15
                status: published
                ---

                """
                .formatted(title, type, order, more);
    }

    private String home(Plan plan) {
        return plan.pages().stream()
                .filter(page -> page.order() == 1)
                .map(page -> "- " + link(page.title(), page.section() + "/" + page.slug()) + "\n")
                .collect(Collectors.joining("", "## Where to begin\n\n", ""));
    }

    private static String site() {
        return Plan.allSections().stream()
                .map(section -> "  - id: %s\n    title: %s\n    description: %s\n"
                        .formatted(section.id(), section.title(), section.description()))
                .collect(Collectors.joining("", """
                        title: Measured
                        tagline: A handbook for measuring
                        description: Invented pages, for measuring how long a build takes.
                        repository: https://example.org/repository
                        base_url: https://example.org/
                        footer: [reference/glossary, reference/sources]
                        sections:
                        """, ""));
    }

    static String sources(List<Plan.Source> sources) {
        return sources.stream()
                .map(source -> "  - key: %s\n    authors: ['%s']\n    year: %d\n    title: %s\n    container: %s\n"
                                .formatted(source.key(), source.author(), source.year(), source.title(), source.container())
                        + "    kind: article\n    status: verified\n    doi: 10.1000/" + source.key() + "\n")
                .collect(Collectors.joining("", "sources:\n", ""));
    }

    /** Every third term leads to a page that says more. */
    private static String terms(Plan plan) {
        StringBuilder yaml = new StringBuilder("terms:\n");
        for (int i = 0; i < plan.terms().size(); i++) {
            Plan.Page page = plan.pages().get(i * 31 % plan.pages().size());
            yaml.append("  - term: ").append(plan.terms().get(i)).append('\n');
            yaml.append("    definition: What people in the field mean by word ").append(i).append(" of this list.\n");
            yaml.append(i % 3 == 0 ? "    page: " + page.section() + "/" + page.slug() + "\n" : "");
            yaml.append("    link: first-use\n");
        }
        return yaml.toString();
    }
}
