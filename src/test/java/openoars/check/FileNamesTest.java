package openoars.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import openoars.TestSite;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FileNamesTest {

    @TempDir
    private Path folder;

    @Test
    void point_at_a_link_that_shows_the_name_of_a_file() {
        assertThat(problems("See [b.md](b.md) first.")).containsExactly("""
                content/mi/a.md:11:5: advice[file-name-as-text] 'b.md' is the name of a file, and people hear it spelt out
                  hint: Say between the square brackets what it is: [The spirit](...).""");
    }

    @Test
    void point_at_a_drawing_that_has_the_name_of_a_file_for_words() {
        assertThat(problems("![circles.svg](../../templates/drawings/circles.svg)"))
                .containsExactly("""
                content/mi/a.md:11:1: advice[file-name-as-text] 'circles.svg' is the name of a file, and people hear it spelt out
                  hint: Say between the square brackets what it is: ![Three circles that overlap](...).""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../mi/b.md", "kit-list.pdf", "My%20kit.docx", "IMG_2041", "/mi/b.html", "photo-12"})
    void know_what_is_the_name_of_a_file(String words) {
        assertThat(problems("[" + words + "](b.md)")).anyMatch(problem -> problem.contains("[file-name-as-text]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[The kit list (PDF)](b.md)",
                "[What to put into kit.pdf](b.md)",
                "[harmreduction.org](https://harmreduction.org)",
                "<https://example.org/kit.pdf>",
                "[Step 12](b.md)",
                "`b.md`"
            })
    void know_what_is_not(String text) {
        assertThat(problems(text)).isEmpty();
    }

    private List<String> problems(String text) {
        return TestSite.in(folder)
                .file("templates/drawings/circles.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>")
                .page("mi/b", "Text.")
                .page("mi/a", text)
                .problems();
    }
}
