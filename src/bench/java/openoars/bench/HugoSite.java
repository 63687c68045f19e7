package openoars.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;

/**
 * The same corpus for Hugo. Links are written as the addresses they become, and a citation as a link to the note at the
 * end of the page, so that Hugo has nothing to look up; the template writes the notes.
 */
final class HugoSite implements Site, Text.Dialect {

    private final Folder folder;

    HugoSite(Path folder) {
        this.folder = new Folder(folder);
    }

    @Override
    public void write(Plan plan) throws IOException {
        for (Plan.Section section : Plan.allSections()) {
            int weight = Plan.allSections().indexOf(section) + 1;
            page("content/" + section.id() + "/_index", section.title(), section.description(), weight, "");
        }
        page("content/_index", "A handbook for measuring", "A page that every handbook has.", 1, home(plan));
        page("content/reference/glossary", "Glossary", "The words we use.", 1, "");
        page("content/reference/sources", "Sources", "What we lean on.", 2, "");
        page("content/search", "Search", "All pages from A to Z.", 1, "");
        folder.write("data/sources.yml", sources(plan));
        folder.write("data/glossary.yml", terms(plan));
    }

    @Override
    public void write(Plan.Page page, Text text) throws IOException {
        folder.write("content/" + page.section() + "/" + page.slug() + ".md", """
                ---
                title: %s
                description: "%s"
                weight: %d
                stage: %s
                principle: %s
                minutes: %d
                objectives:
                  - Tell it from its neighbours
                  - Try it once before the week is over
                sources: [%s]
                date: 2026-01-15
                review_by: 2028-01-15
                tags: [%s, %s]
                ---

                %s""".formatted(
                        page.title(),
                        page.description(),
                        page.order(),
                        page.stage(),
                        page.principle(),
                        Math.round(text.words() / 150f),
                        String.join(", ", text.cites()),
                        page.stage(),
                        page.principle(),
                        text.in(this)));
    }

    @Override
    public String link(String text, String way) {
        return "[" + text + "](" + way + ".html)";
    }

    @Override
    public String citation(String key, int number) {
        return "[" + number + "](#source-" + key + ")";
    }

    private void page(String name, String title, String description, int weight, String body) throws IOException {
        String form = "---\ntitle: %s\ndescription: %s\ndate: 2026-01-15\nweight: %d\ntype: %s\n---\n\n%s";
        String type = name.substring(name.lastIndexOf('/') + 1).replace("_index", "list");
        folder.write(name + ".md", form.formatted(title, description, weight, type, body));
    }

    private String home(Plan plan) {
        return plan.pages().stream()
                .filter(page -> page.order() == 1)
                .map(page -> "- " + link(page.title(), page.section() + "/" + page.slug()) + "\n")
                .collect(Collectors.joining("", "## Where to begin\n\n", ""));
    }

    private static String sources(Plan plan) {
        return plan.sources().stream()
                .map(source -> "%s:\n  text: '%s. %s. %s, %d.'\n  url: https://doi.org/10.1000/%s\n".formatted(
                        source.key(), source.author(), source.title(), source.container(), source.year(), source.key()))
                .collect(Collectors.joining());
    }

    private static String terms(Plan plan) {
        StringBuilder yaml = new StringBuilder();
        for (int i = 0; i < plan.terms().size(); i++) {
            yaml.append("- term: ").append(plan.terms().get(i)).append('\n');
            yaml.append("  definition: What people in the field mean by word ").append(i).append(" of this list.\n");
        }
        return yaml.toString();
    }
}
