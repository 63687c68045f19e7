package openoars.check.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import openoars.TestSite;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LongSentencesTest {

    @TempDir
    private Path folder;

    @Test
    void are_those_of_more_than_thirty_five_words() {
        assertThat(problems("Short one. " + sentence(36) + " Short again.")).containsExactly("""
                content/mi/a.md:11:12: advice[long-sentence] this sentence has 36 words
                  hint: Make two or three of it; most of ours have fewer than 20 words.""");
        assertThat(problems(sentence(35))).isEmpty();
    }

    @Test
    void do_not_run_on_over_points_and_cells() {
        assertThat(problems("- " + "word ".repeat(20) + "\n- " + "other ".repeat(20)))
                .isEmpty();
        assertThat(problems("| A | B |\n|---|---|\n| " + "word ".repeat(20) + "| " + "other ".repeat(20) + "|"))
                .isEmpty();
    }

    private static String sentence(int words) {
        return "Word" + " word".repeat(words - 1) + ".";
    }

    private List<String> problems(String text) {
        return TestSite.in(folder).page("mi/a", text).problems();
    }
}
