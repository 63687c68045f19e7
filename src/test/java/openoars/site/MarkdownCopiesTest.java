package openoars.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import openoars.TestSite;
import openoars.output.MemoryOutput;
import openoars.output.Output;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MarkdownCopiesTest {

    @TempDir
    private Path folder;

    private TestSite site;

    @BeforeEach
    void make_a_site() {
        site = TestSite.in(folder);
    }

    @Test
    void hold_title_description_and_what_the_author_wrote() throws Exception {
        site.page("mi/a", "See [b](b.md).\n\n> **Facilitator note:** Wait.\n").page("mi/b", "## Part\n\nText.");

        assertThat(text("mi/a.md")).isEqualTo("""
                # Page mi a

                A page for a test.

                See [b](b.md).

                > **Facilitator note:** Wait.
                """);
    }

    @Test
    void say_what_keys_of_sources_stand_for() throws Exception {
        site.file("content/data/sources.yml", """
                sources:
                  - {key: S, title: A book, kind: book, status: verified}
                """).page("mi/a", "sources: [S]\n", "It is said [@S] twice [@S, p. 2].");

        assertThat(text("mi/a.md")).endsWith("""
                It is said [@S] twice [@S, p. 2].

                ## Sources

                - @S: A book.
                """);
    }

    @Test
    void say_first_that_no_clinician_has_read_the_page() throws Exception {
        site.page("mi/a", "needs_clinical_review: true\n", "Text.");

        assertThat(text("mi/a.md")).startsWith("""
                # Page mi a

                > A clinician has not read this page yet.""");
    }

    @Test
    void leave_out_notes_to_editors_but_no_code() {
        String written = """
                One.

                <!-- lang:examples -->

                Two <!-- not this --> and `<!-- this -->`.
                Three<!-- nor this -->.

                <!-- lines
                of it -->

                ```html
                <!-- code -->


                ```
                """;

        assertThat(MarkdownText.withoutComments(written)).isEqualTo("""
                One.

                Two <!-- not this --> and `<!-- this -->`.
                Three.

                ```html
                <!-- code -->


                ```
                """);
    }

    @Test
    void are_named_in_the_head_of_both_copies_of_a_page() throws Exception {
        site.page("mi/a", "> **Facilitator note:** Wait.\n");

        for (String page : List.of("mi/a.html", "mi/a-facilitator.html")) {
            assertThat(Jsoup.parse(text(page), "https://example.org/" + page)
                            .select("link[type=text/markdown]")
                            .attr("abs:href"))
                    .isEqualTo("https://example.org/mi/a.md");
        }
    }

    @Test
    void are_there_for_published_pages_only() throws Exception {
        site.file("content/mi/a.md", TestSite.frontMatter("mi/a", "").replace("published", "draft") + "Not yet.\n");

        assertThat(site.build()).doesNotContainKey("mi/a.md").containsKey("index.md");
        assertThat(text("llms.txt")).doesNotContain("mi/a");
    }

    @Test
    void are_not_made_unless_the_site_says_so() throws Exception {
        site.file("content/data/site.yml", "title: Test site\nbase_url: https://example.org/\n");

        assertThat(site.build()).doesNotContainKeys("index.md", "llms.txt");
        assertThat(text("index.html")).doesNotContain("text/markdown");
    }

    @Test
    void are_listed_section_by_section() throws Exception {
        site.page("mi/b", "order: 1\n", "Text.").page("mi/a", "order: 2\n", "Text.");

        assertThat(text("llms.txt")).startsWith("# Test site\n\n> ").contains("""

                ## Motivational interviewing

                - [Page mi b](https://example.org/mi/b.md): A page for a test.
                - [Page mi a](https://example.org/mi/a.md): A page for a test.
                """);
    }

    @Test
    void say_what_the_pages_say_when_somebody_saves_in_the_meantime() throws Exception {
        site.page("mi/a", "What was read.");
        MemoryOutput memory = new MemoryOutput();
        try (SiteCache cache = SiteCache.in(folder.resolve("cache"))) {
            new Build(new BuildOptions(folder, false, Optional.empty(), false, 2, LocalDate.of(2026, 11, 24)))
                    .writeTo(new Saving(memory, site), cache);
        }

        assertThat(new String(memory.bytes("mi/a.html"), UTF_8)).contains("What was read.");
        assertThat(new String(memory.bytes("mi/a.md"), UTF_8)).contains("What was read.");
        assertThat(Files.readString(folder.resolve("content/mi/a.md"))).contains("Saved in the meantime.");
    }

    private String text(String path) throws Exception {
        return new String(Objects.requireNonNull(site.build().get(path), path), UTF_8);
    }

    /** Somebody saves a page as soon as anything is written. */
    private record Saving(MemoryOutput output, TestSite site) implements Output {

        @Override
        public void write(String path, byte[] bytes) throws IOException {
            site.page("mi/a", "Saved in the meantime.");
            output.write(path, bytes);
        }

        @Override
        public boolean has(String path) {
            return output.has(path);
        }

        @Override
        public List<String> paths() {
            return output.paths();
        }

        @Override
        public byte[] bytes(String path) {
            return output.bytes(path);
        }
    }
}
