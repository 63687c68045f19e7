package openoars.cli;

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
class OwnWordsCommandTest {

    private static final String TEXT = "Every crow on the long wall knew the name of the miller's wife.";

    @TempDir
    private Path folder;

    @Test
    void prints_what_finds_the_text_on_a_page_and_does_not_show_it() throws IOException {
        Path text = Files.writeString(folder.resolve("Crows.txt"), TEXT + "\n");

        String printed = Said.by("own-words", text.toString()).out();
        TestSite site = TestSite.in(folder.resolve("site"))
                .file("content/data/own-words.yml", "texts:\n" + printed)
                .page("mi/a", "It is said that EVERY crow, on the long wall,\nknew the name of it all.");

        assertThat(printed)
                .startsWith("  - text: Crows.txt\n    fingerprints: |\n      ")
                .doesNotContain("miller");
        assertThat(site.problems())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("content/mi/a.md:11:17: error[copied-words]");
    }
}
