package openoars.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import openoars.TestSite;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
