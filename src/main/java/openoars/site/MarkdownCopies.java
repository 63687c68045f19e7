package openoars.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import openoars.cache.Checksum;
import openoars.model.Library;
import openoars.model.Page;
import openoars.model.Site;
import openoars.model.Source;
import openoars.output.Output;
import openoars.reading.LibraryReader;

/**
 * The pages as their authors wrote them, one Markdown file beside each HTML file, for whoever reads without a browser; and
 * {@code llms.txt}, the list of them (llmstxt.org).
 */
final class MarkdownCopies {

    /** What would end the words of a link, or take the meaning from the next character. */
    private static final Pattern MARK_OF_LINK = Pattern.compile("[\\[\\]\\\\]");

    private final Library site;
    private final Map<String, String> words;
    private final LibraryReader.Fingerprints fingerprints;
    private final Checksum generator;

    /**
     * @param words of the interface
     * @param generator tells one program from another
     */
    MarkdownCopies(Build.Checked checked, Map<String, String> words, Checksum generator) {
        this.site = checked.site();
        this.fingerprints = checked.reading().fingerprints();
        this.words = words;
        this.generator = generator;
    }

    /** Writes all of them, side by side. */
    void writeTo(Output output) throws IOException {
        Checksum everywhere = Checksum.of(generator, fingerprints.data(), Checksum.of(waits()));
        site.pages().values().parallelStream().forEach(page -> write(page, everywhere, output));
        output.write("llms.txt", list().getBytes(StandardCharsets.UTF_8));
    }

    private void write(Page page, Checksum everywhere, Output output) {
        Checksum key = Checksum.of(
                everywhere, Objects.requireNonNull(fingerprints.pages().get(page.slug())));
        String path = page.slug().markdownHref();
        try {
            if (!output.reuse(path, key)) {
                output.write(path, copy(page).getBytes(StandardCharsets.UTF_8), key);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String copy(Page page) {
        StringBuilder copy = new StringBuilder("# ").append(page.title()).append("\n\n");
        if (page.waitsForClinician()) {
            copy.append("> ").append(waits()).append("\n\n");
        }
        copy.append(page.frontMatter().description()).append("\n\n");
        copy.append(MarkdownText.withoutComments(page.body().markdown()).strip());
        return copy.append('\n').append(sources(page)).toString();
    }

    private String waits() {
        return said("waitsTitle") + " " + said("waitsText");
    }

    private String said(String name) {
        return words.getOrDefault(name, "");
    }

    /** What the keys in the text stand for. */
    private String sources(Page page) {
        List<Source> sources = page.body().citations().stream()
                .map(key -> key.value())
                .distinct()
                .flatMap(key -> site.data().source(key).stream())
                .toList();
        StringBuilder list = new StringBuilder(sources.isEmpty() ? "" : "\n## " + said("sources") + "\n\n");
        sources.forEach(source -> list.append("- @")
                .append(source.key().value())
                .append(": ")
                .append(source.reference())
                .append('\n'));
        return list.toString();
    }

    private String list() {
        Site about = site.site();
        StringBuilder list =
                new StringBuilder("# ").append(about.title()).append("\n\n> ").append(about.description());
        list.append("\n\n").append(said("disclaimer")).append(' ').append(said("licenceOf"));
        list.append(' ')
                .append(said("licence"))
                .append(". ")
                .append(said("llmsNote"))
                .append('\n');
        for (Site.Section section : about.sections()) {
            List<String> lines = pages(section).map(this::line).toList();
            if (!lines.isEmpty()) {
                list.append("\n## ").append(section.title()).append("\n\n");
                lines.forEach(list::append);
            }
        }
        return list.toString();
    }

    private Stream<Page> pages(Site.Section section) {
        return site.pages().values().stream()
                .filter(page -> page.slug().section().equals(section.id().value()))
                .sorted(Page.READING_ORDER);
    }

    private String line(Page page) {
        return "- [" + MARK_OF_LINK.matcher(page.title()).replaceAll("\\\\$0") + "]("
                + site.site().baseUrl() + page.slug().markdownHref() + "): "
                + page.frontMatter().description() + "\n";
    }
}
