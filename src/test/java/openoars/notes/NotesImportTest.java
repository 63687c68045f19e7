package openoars.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import openoars.TestSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NotesImportTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @TempDir
    private Path folder;

    private Path notes;
    private Path site;

    @BeforeEach
    void makeFolders() throws IOException {
        notes = Files.createDirectory(folder.resolve("my_garden"));
        site = Files.createDirectory(folder.resolve("site"));
    }

    @Test
    void notes_become_a_site_without_a_mistake() throws IOException {
        note("README.md", "# Garden\n\nBegin with [soil](beds/soil.md).\n");
        note("beds/soil.md", "Soil\n====\n\nSoil is <b>alive</b>. ![A jar](jar.png)\n\n#### Test it\n\nShake a jar.\n");
        note(
                "beds/compost.md",
                "---\nlayout: post\ntitle: 'Hot compost'\n---\nTurn it. See [soil](soil.md#test-it).\n");
        note("beds/jar.png", "not really");

        NotesImport.Result result = read();

        assertThat(result).isEqualTo(new NotesImport.Result(3, 1, 2, 0, List.of(Path.of("beds/jar.png"))));
        assertThat(TestSite.empty(site).problems()).isEmpty();
        assertThat(page("beds/soil")).isEqualTo("""
                ---
                title: "Soil"
                description: "Soil is alive."
                type: lesson
                order: 2
                minutes: 1
                reviewed: 2026-11-24
                review_by: 2028-11-24
                status: published
                ---

                Soil is alive. *(Picture: A jar)*

                ## Test it

                Shake a jar.
                """);
        assertThat(page("beds/compost"))
                .contains("title: \"Hot compost\"\n")
                .endsWith("\n\nTurn it. See [soil](soil.md#test-it).\n");
        assertThat(Files.readString(site.resolve("content/data/site.yml")))
                .contains("title: \"Garden\"\n")
                .endsWith("sections:\n  - id: beds\n    title: \"Beds\"\n");
    }

    @Test
    void a_home_page_is_made_if_there_is_none() throws IOException {
        note("a.md", "Words.\n");

        read();

        assertThat(page("index")).contains("title: \"My garden\"\n").endsWith("\n\nWelcome.\n");
        assertThat(page("notes/a")).contains("title: \"A\"\n");
        assertThat(TestSite.empty(site).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "beds/Compost Guide.md, beds/compost-guide",
        "Béton & Co/Été.markdown, beton-co/ete",
        "beds/2019/may/peas.md, beds/2019-may-peas",
        "beds/README.md, beds/overview",
        "beds/_index.md, beds/overview",
        "日記/一.md, notes/page",
        "data/peas.md, data-notes/peas",
        "assets/peas.md, assets-notes/peas",
        "browse/peas.md, browse-notes/peas",
    })
    void names_become_addresses(String file, String slug) throws IOException {
        note(file, "Words.\n");

        read();

        assertThat(site.resolve("content/" + slug + ".md")).exists();
        assertThat(TestSite.empty(site).problems()).isEmpty();
    }

    @Test
    void no_note_takes_the_place_of_another() throws IOException {
        note("beds/a b.md", "One.\n");
        note("beds/a-b.md", "Two.\n");
        note("beds/A_B.md", "Three.\n");

        read();

        assertThat(page("beds/a-b") + page("beds/a-b-2") + page("beds/a-b-3"))
                .contains("One.")
                .contains("Two.")
                .contains("Three.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[a](../b/x.md)                | [a](../b/x.md)",
                "[a](../b/x)                   | [a](../b/x.md)",
                "[a](/b/x.html)                | [a](../b/x.md)",
                "[a](../b/x.md#head)           | [a](../b/x.md#head)",
                "[a](../b/x.md#gone)           | [a](../b/x.md)",
                "[a](two%20words.md)           | [a](two-words.md)",
                "[a](../b)                     | [a](../b/overview.md)",
                "[a](gone.md)                  | a",
                "[a](%)                        | a",
                "[a](#gone)                    | a",
                "[a](https://example.org/x.md) | [a](https://example.org/x.md)",
                "[*a* b](gone.md) c            | *a* b c",
                "[a][ref]                      | [a][ref]",
                "[a][none]                     | a",
                "[@a](https://example.org/)    | [\\@a](https://example.org/)",
                "[![Leaf](l.png)](gone.md)     | *(Picture: Leaf)*",
                "a<br>b<script>x()</script>    | abx()",
                "`<b>`                         | `<b>`",
            })
    void links_pictures_and_html_are_put_into_our_form(String written, String put) throws IOException {
        note("a/page.md", written + "\n\n[ref]: ../b/x.md\n[none]: gone.md\n");
        note("a/two words.md", "Words.\n");
        note("b/x.md", "# X\n\n# Head\n\nWords.\n");
        note("b/README.md", "Words.\n");

        read();

        assertThat(page("a/page")).contains("\n\n" + put + "\n");
        assertThat(TestSite.empty(site).problems()).isEmpty();
    }

    @Test
    void headings_leave_out_no_level() throws IOException {
        note("a/page.md", "# Title\n\n# One\n\n#### Deep\n\nTwo\n===\n\nThree\n---\n");

        read();

        assertThat(page("a/page")).endsWith("\n\n## One\n\n### Deep\n\n## Two\n\n## Three\n");
    }

    @Test
    void what_is_no_note_is_left_out_and_told() throws IOException {
        note("a/page.md", "Words.\n");
        note("a/data.csv", "1\n");
        note("a/long.md", "a".repeat(256 * 1024 + 1));
        note("a/tangled.md", ("[](".repeat(1990) + "\n\n").repeat(10));
        note(".git/x.md", "x");
        note("node_modules/x.md", "x");
        Files.write(notes.resolve("latin.md"), new byte[] {(byte) 0xE9});
        Files.createSymbolicLink(notes.resolve("link.md"), notes.resolve("a/page.md"));

        assertThat(read().leftOut())
                .extracting(Path::toString)
                .containsExactly("a/data.csv", "a/long.md", "a/tangled.md", "latin.md", "link.md");
        assertThat(site.resolve("content/a")).isDirectoryContaining("glob:**/page.md");
    }

    @Test
    void a_long_beginning_is_cut_between_two_words() throws IOException {
        note("a/page.md", "word ".repeat(60) + "\n");

        read();

        assertThat(page("a/page"))
                .contains("description: \"" + "word ".repeat(31).strip() + "…\"\n");
    }

    @Test
    void quotes_and_backslashes_in_titles_stay() throws IOException {
        note("a/page.md", "# Say \"no\" to C:\\\\temp\n\nWords.\n");

        read();

        assertThat(page("a/page")).contains("title: \"Say \u201Cno\u201D to C:\\\\temp\"\n");
        assertThat(TestSite.empty(site).problems()).isEmpty();
    }

    private void note(String file, String text) throws IOException {
        Path path = notes.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private NotesImport.Result read() throws IOException {
        return NotesImport.of(notes).writeTo(site.resolve("content"), TODAY);
    }

    private String page(String slug) throws IOException {
        return Files.readString(site.resolve("content/" + slug + ".md"));
    }
}
