package openoars.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import openoars.source.Origin;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProblemTest {

    @Test
    void says_where_what_and_what_next() {
        Problem problem = Rule.BROKEN_LINK.at(
                new Origin(Path.of("content", "mi", "spirit.md"), 12, 5),
                "no page has the address 'chnage-talk'",
                "Check the spelling, or add the page under content/.");

        assertThat(problem.format()).isEqualTo("""
                content/mi/spirit.md:12:5: error[broken-link] no page has the address 'chnage-talk'
                  hint: Check the spelling, or add the page under content/.""");
    }

    @Test
    void shows_control_characters_instead_of_sending_them_to_a_terminal() {
        Problem problem = Rule.LONG_SHEET.at(Origin.startOf(Path.of("a\u001b[31m.md")), "one\ntwo", "Go on.");

        assertThat(problem.format()).isEqualTo("a\\x1b[31m.md:1:1: warning[long-sheet] one\\x0atwo\n  hint: Go on.");
    }

    @Test
    void leaves_out_the_middle_of_what_nobody_would_read_to_the_end() {
        assertThat(saying("'" + "a".repeat(270) + "' is no word we know").message())
                .hasSize(291)
                .doesNotContain("…");
        assertThat(saying("'" + "a".repeat(6000) + "' is no word we know").message())
                .isEqualTo("'" + "a".repeat(179) + "…" + "a".repeat(90) + "' is no word we know");
        assertThat(saying("😀".repeat(1000) + "a").message()).isEqualTo("😀".repeat(90) + "…" + "😀".repeat(54) + "a");
    }

    @Test
    void shows_characters_that_turn_what_follows_them_instead_of_turning_it() {
        Problem problem = Rule.LONG_SHEET.at(Origin.startOf(Path.of("a.md")), "a\u202eb\u2066c\u2028d", "Go on.");

        assertThat(problem.format())
                .isEqualTo("a.md:1:1: warning[long-sheet] a\\u202eb\\u2066c\\u2028d\n  hint: Go on.");
    }

    @Test
    void sorts_by_file_then_line_then_column() {
        List<Problem> sorted = Stream.of(at("b.md", 1, 1), at("a.md", 10, 1), at("a.md", 2, 9), at("a.md", 2, 1))
                .sorted()
                .toList();

        assertThat(sorted)
                .extracting(p -> p.at().toString())
                .containsExactly("a.md:2:1", "a.md:2:9", "a.md:10:1", "b.md:1:1");
    }

    private static Problem saying(String message) {
        return Rule.BROKEN_LINK.at(Origin.startOf(Path.of("a.md")), message, "Next.");
    }

    private static Problem at(String file, int line, int column) {
        return Rule.BROKEN_LINK.at(new Origin(Path.of(file), line, column), "what", "Next.");
    }
}
