package openoars.check.prose;

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
class SizeWordsTest {

    @TempDir
    private Path folder;

    @Test
    void ask_how_often_and_for_whom() {
        assertThat(problems("A summary always works.")).containsExactly("""
                content/mi/a.md:11:11: warning[size-words] 'always works' is more than anybody can promise
                  hint: Say how often, for whom and how much, as the source does: 'helped more people than usual care in most of these trials'.""");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It never fails.",
                "It is completely safe.",
                "It is 100% effective.",
                "This is a risk-free way.",
                "A miracle cure.",
                "The only way that works is to ask.",
                "It works for anyone.",
                "It works every time.",
                "It cannot fail.",
                "This guarantees a good talk.",
                "There is no doubt, and it always helps."
            })
    void are_known_in_many_forms(String text) {
        assertThat(problems(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This does not always help.",
                "Nothing works for everyone.",
                "No use is completely safe.",
                "It isn't risk-free.",
                "There is no way that guarantees it.",
                "\"It always works,\" she said.",
                "<!-- lang:examples -->\n\nIt always works.\n\n<!-- /lang:examples -->",
                "She always ends her shift at six.",
                "He always leads the group.",
                "The staff always ask first."
            })
    void are_not_what_keeps_its_size(String text) {
        assertThat(problems(text)).isEmpty();
    }

    private List<String> problems(String text) {
        return TestSite.in(folder).page("mi/a", text).problems();
    }
}
