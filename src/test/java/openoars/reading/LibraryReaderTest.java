package openoars.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import openoars.TestSite;
import openoars.model.Look;
import openoars.model.Slug;
import openoars.problem.Problem;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LibraryReaderTest {

    @TempDir
    private Path folder;

    @Test
    void says_so_when_there_is_no_content() {
        assertThat(TestSite.empty(folder).problems()).contains("""
                content:1:1: error[missing-file] there is no folder 'content' here
                  hint: Run this where 'content' is, or name the folder above it with --source.""");
    }

    @Test
    void says_so_when_there_is_no_site_file() throws IOException {
        TestSite site = TestSite.in(folder);
        Files.delete(folder.resolve("content/data/site.yml"));

        assertThat(site.problems()).contains("""
                content/data/site.yml:1:1: error[missing-file] the site has no title and no sections yet
                  hint: Add the file content/data/site.yml with 'title', 'base_url' and 'sections'.""");
    }

    @Test
    void refuses_a_file_it_does_not_know() {
        assertThat(TestSite.in(folder).file("content/mi/notes.docx", "x").problems())
                .containsExactly("""
                content/mi/notes.docx:1:1: error[stray-file] the site does not know what to do with this file
                  hint: Pages end in '.md' and data stands in content/data/; take other files out of content/.""");
    }

    @Test
    void goes_on_with_the_other_pages_when_memory_ends_at_one() throws IOException {
        TestSite.in(folder)
                .page("mi/a", "One <b>slip</b>.")
                .page("mi/b", "Much.")
                .page("mi/c", "[Empty]().");
        Proofreader exhausted = (page, prose, problems) -> {
            if (page.slug().value().equals("mi/b")) {
                throw new OutOfMemoryError();
            }
        };

        LibraryReader.Reading reading = new LibraryReader(folder, Look.PLAIN, data -> exhausted, PageCache.NONE).read();

        assertThat(reading.problems()).extracting(Problem::rule).contains("raw-html", "out-of-memory", "empty-link");
        assertThat(reading.library().unread()).extracting(Slug::value).containsExactly("mi/b");
    }

    @ParameterizedTest
    @ValueSource(strings = {".spirit.md.swp", ".#spirit.md", "spirit.md~", "#spirit.md#", ".DS_Store"})
    void leaves_alone_what_an_editor_keeps_beside_a_file(String name) {
        assertThat(TestSite.in(folder).file("content/mi/" + name, "x").problems())
                .isEmpty();
    }

    @Test
    void prints_no_address_that_could_run_something() {
        TestSite site =
                TestSite.in(folder).file("content/data/help-lines.yml", """
                        countries:
                          - country: Ireland
                            emergency: ['112', 'javascript:x']
                            lines:
                              - service: A line
                                contact:
                                  - {label: Call, href: 'javascript:alert(1)'}
                                for: A crisis
                                status: partly
                                checked: 2026-11-23
                                review_by: 2027-02-23
                        """).file("content/data/sources.yml", """
                        sources:
                          - {key: A, title: One, url: 'data:text/html,x', kind: book, status: verified}
                        """);

        assertThat(site.problems()).containsExactly("""
                content/data/help-lines.yml:3:24: error[wrong-value] emergency is not a number to dial: 'javascript:x'
                  hint: Write its digits only, in quotes, for example '911'.""", """
                content/data/help-lines.yml:7:33: error[wrong-value] href is not an address that readers can open safely: 'javascript:alert(1)'
                  hint: Start it with one of these: https:, tel:, sms:, mailto:.""", """
                content/data/sources.yml:2:11: advice[uncited-source] no page cites the source 'A'
                  hint: Cite it where a page says what it says, or take it out.""", """
                content/data/sources.yml:2:31: error[wrong-value] url is not an address that readers can open safely: 'data:text/html,x'
                  hint: Start it with one of these: https:, http:.""");
    }

    @Test
    void follows_no_link_out_of_the_content() throws IOException {
        TestSite site = TestSite.in(folder);
        Files.createDirectories(folder.resolve("content/mi"));
        Files.createSymbolicLink(folder.resolve("content/mi/secret.md"), Path.of("/etc/passwd"));

        assertThat(site.problems()).containsExactly("""
                content/mi/secret.md:1:1: error[not-a-file] this is a link or a device, not a file
                  hint: Put the file itself here; the build never follows links.""");
    }

    @Test
    void refuses_a_file_name_that_cannot_be_an_address() {
        assertThat(TestSite.in(folder).page("mi/Open Questions", "Text.").problems())
                .containsExactly("""
                content/mi/Open Questions.md:1:1: error[file-name] the name of this file cannot become a web address
                  hint: Use small letters a-z, digits and single dashes, for example 'open-questions.md'.""");
    }

    @Test
    void refuses_a_file_that_no_page_needs_to_be() {
        assertThat(TestSite.in(folder).page("mi/a", "x".repeat(300_000)).problems())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("content/mi/a.md:1:1: error[big-file] the file has 300");
    }

    @Test
    void reads_data_files_as_strictly_as_pages() {
        TestSite site = TestSite.in(folder).file("content/data/sources.yml", """
                sources:
                  - key: A
                    title: One
                    kind: book
                    status: verified
                  - key: A
                    titel: Two
                    kind: book
                    status: checked
                """);

        assertThat(site.problems()).containsExactly("""
                content/data/sources.yml:2:10: advice[uncited-source] no page cites the source 'A'
                  hint: Cite it where a page says what it says, or take it out.""", """
                content/data/sources.yml:6:5: error[missing-key] 'title' is missing
                  hint: Add a line that starts with 'title: '.""", """
                content/data/sources.yml:6:10: error[duplicate-key] the source 'A' stands here a second time
                  hint: Keep one of the two; the first is on line 2.""", """
                content/data/sources.yml:7:5: error[unknown-key] there is no key 'titel' here
                  hint: Did you mean 'title'?""", """
                content/data/sources.yml:9:13: error[unknown-value] status cannot be 'checked'
                  hint: Known here: partial, seed, unverified, verified.""");
    }
}
