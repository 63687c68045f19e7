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
class ImageTextTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void asks_for_words_beside_a_drawing(String words) {
        assertThat(problems("![" + words + "](../../templates/drawings/circles.svg)"))
                .containsExactly("""
                content/mi/a.md:11:1: error[image-without-text] this image has no words for people who cannot see it
                  hint: Say between the square brackets what it shows: ![Three circles that overlap](...).""");
    }

    @Test
    void is_content_with_any_words() {
        assertThat(problems("![Three *circles*](../../templates/drawings/circles.svg)"))
                .isEmpty();
    }

    private List<String> problems(String text) {
        return TestSite.in(folder)
                .file("templates/drawings/circles.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>")
                .page("mi/a", text)
                .problems();
    }
}
