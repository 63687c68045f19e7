package openoars;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import openoars.bake.BakeFailed;
import openoars.output.MemoryOutput;
import openoars.print.PrintFailed;
import openoars.problem.Problem;
import openoars.site.Build;
import openoars.site.BuildOptions;

/** A small site in a folder of its own: sections {@code mi} and {@code worksheets}, a home page, and what a test adds. */
public final class TestSite {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final Path root;

    private TestSite(Path root) {
        this.root = root;
    }

    /** A folder without anything in it. */
    public static TestSite empty(Path root) {
        return new TestSite(root);
    }

    public static TestSite in(Path root) {
        return new TestSite(root).file("content/data/site.yml", """
                        title: Test site
                        base_url: https://example.org/
                        sections:
                          - id: mi
                            title: Motivational interviewing
                          - id: worksheets
                            title: Worksheets
                        markdown: true
                        """).page("index", "Welcome.");
    }

    /** Adds a lesson with the given text. */
    public TestSite page(String slug, String body) {
        return page(slug, "", body);
    }

    /** Adds a lesson with more front matter, whole lines. */
    public TestSite page(String slug, String moreFrontMatter, String body) {
        return file("content/" + slug + ".md", frontMatter(slug, moreFrontMatter) + body + "\n");
    }

    /** The front matter that {@link #page} writes: eight lines, then the additional ones, the end and an empty line. */
    public static String frontMatter(String title, String more) {
        return """
                ---
                title: Page %s
                description: A page for a test.
                type: lesson
                minutes: 1
                reviewed: 2026-11-24
                review_by: 2028-11-24
                status: published
                %s---

                """.formatted(title.replace('/', ' '), more);
    }

    public TestSite file(String path, String text) {
        return file(path, text.getBytes(StandardCharsets.UTF_8));
    }

    public TestSite file(String path, byte[] bytes) {
        try {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path root() {
        return root;
    }

    /** What {@code check} prints, one entry a problem. */
    public List<String> problems() {
        return found().stream().map(Problem::format).toList();
    }

    /** What {@code check} finds. */
    public List<Problem> found() {
        try {
            return new Build(options()).check().problems();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files of the site. */
    public SortedMap<String, byte[]> build() throws IOException, BakeFailed, PrintFailed {
        MemoryOutput output = new MemoryOutput();
        new Build(options()).writeTo(output);
        return output.files();
    }

    private BuildOptions options() {
        return new BuildOptions(root, false, Optional.empty(), false, 2, TODAY);
    }
}
