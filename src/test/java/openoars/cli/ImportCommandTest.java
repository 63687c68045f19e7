package openoars.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ImportCommandTest {

    @TempDir
    private Path folder;

    private Path notes;
    private Path site;

    @BeforeEach
    void make_folders() throws IOException {
        notes = Files.createDirectory(folder.resolve("notes"));
        site = folder.resolve("site");
    }

    @Test
    void a_folder_of_notes_becomes_a_site_that_builds() throws IOException {
        Files.writeString(notes.resolve("README.md"), "# Garden\n\n![A bed](bed.png) [Gone](gone.md) <b>Soil</b>.\n");
        Files.writeString(notes.resolve("bed.png"), "x");

        Said made = read();

        assertThat(made).isEqualTo(new Said(0, """
                Made pages in '%s': 1.
                Pictures that became the words that describe them: 1.
                Pieces of HTML that were taken out: 2.
                Links to no page of yours that became plain words: 1.
                Left out: bed.png
                'openoars check' says what could be better, 'openoars serve' shows the site.
                """.formatted(site.resolve("content")), ""));
        assertThat(Said.by("build", "--source", site.toString()).out()).startsWith("The site is ready: 1 page. ");
    }

    @Test
    void nothing_is_written_over() throws IOException {
        Files.writeString(notes.resolve("a.md"), "Words.\n");
        read();

        assertThat(read()).isEqualTo(new Said(2, "", """
                '%s' has something in it already, and nothing there is written over.
                Go to an empty folder, or name one with --source.
                """.formatted(site.resolve("content"))));
    }

    @Test
    void says_so_when_there_are_no_notes() {
        assertThat(read()).isEqualTo(new Said(2, "", """
                There are no notes in '%s'.
                Notes are files that end in .md.
                """.formatted(notes)));
        assertThat(site).doesNotExist();
    }

    @Test
    void says_so_when_there_is_no_folder() {
        assertThat(Said.by("import", folder.resolve("nots").toString()))
                .isEqualTo(new Said(2, "", """
                There is no folder '%s'.
                Check the spelling, or name another one.
                """.formatted(folder.resolve("nots"))));
    }

    private Said read() {
        return Said.by("import", "--source", site.toString(), notes.toString());
    }
}
