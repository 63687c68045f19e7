package openoars.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import openoars.TestSite;
import openoars.problem.Problem;
import openoars.problem.Rule;
import openoars.source.Origin;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TextReportTest {

    @TempDir
    private Path folder;

    @Test
    void shows_the_line_and_marks_the_words() {
        assertThat(said("See [it](b.md) there.", Said.link(1, 5, "b.md"))).isEqualTo("""
                content/mi/a.md:1:5: error[broken-link] no page has the address 'b.md'
                  1 | See [it](b.md) there.
                    |     ^^^^^^^^^^
                  hint: Check the spelling.

                1 thing to put right
                """);
    }

    @Test
    void marks_as_much_as_the_rule_says() {
        Problem sentence = Rule.LONG_SENTENCE.at(Said.at(2, 3), Said.at(2, 11), "this is long", "Cut it.");

        assertThat(said("One\n  two three four", sentence)).contains("""
                  2 |   two three four
                    |   ^^^^^^^^
                """);
    }

    @Test
    void marks_to_the_end_of_the_line_what_goes_on_below() {
        Problem sentence = Rule.LONG_SENTENCE.at(Said.at(1, 5), Said.at(2, 4), "this is long", "Cut it.");

        assertThat(said("One two three\nfour", sentence)).contains("""
                  1 | One two three
                    |     ^^^^^^^^^
                """);
    }

    @Test
    void shows_the_part_of_a_long_line_that_matters() {
        String line = "word ".repeat(40) + "[it](b.md) " + "more ".repeat(40);

        assertThat(said(line, Said.link(1, 201, "b.md"))).contains("""
                  1 | \u2026word word word word word word [it](b.md) more more more more more more more more more mo\u2026
                    |                                ^^^^^^^^^^
                """);
    }

    @Test
    void shows_a_line_of_88_characters_whole() {
        String line = "x".repeat(77) + " [it](b.md)";

        assertThat(said(line, Said.link(1, 79, "b.md"))).contains("  1 | " + line + "\n");
        assertThat(said(line + "y", Said.link(1, 79, "b.md")))
                .doesNotContain(line)
                .contains(" [it](b.md)y\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 61})
    void cuts_no_letter_in_two(int before) {
        String faces = "\uD83D\uDE00".repeat(60);
        String line = faces.substring(0, 60) + " ".repeat(before - 60) + "[it](b.md)" + faces;

        String said = said(line, Said.link(1, before + 1, "b.md"));

        assertThat(said).contains("\u2026").contains("[it](b.md)");
        assertThat(new String(said.getBytes(UTF_8), UTF_8)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[it](b.md; ^^^^^^^^^",
                "[it] and (b.md); ^^^^",
                "word; ^^^^",
                "word and; ^^^^",
                "word [it](b.md) c; ^^^^",
                "a](b) c; ^^^^^"
            })
    void marks_a_word_where_it_cannot_tell_how_far_the_words_go(String line, String marks) {
        assertThat(said(line, Said.link(1, 1, "b.md"))).contains("\n    | " + marks + "\n");
    }

    @Test
    void shows_no_line_without_words() {
        assertThat(said("One\n  \nTwo", Said.link(2, 1, "b.md"))).doesNotContain(" | ");
    }

    @Test
    void colours_the_weight_and_the_marks_and_nothing_that_a_stranger_wrote() {
        TestSite.empty(folder).file("content/mi/a.md", "See [it](b.md) there.");
        TextReport coloured = new TextReport(new SourceLines(folder), true);

        assertThat(Said.by(coloured, List.of(Said.link(1, 5, "b\u001b[2J.md")))).isEqualTo("""
                content/mi/a.md:1:5: \u001b[1;31merror[broken-link]\u001b[0m no page has the address 'b\\x1b[2J.md'
                  1 | See [it](b.md) there.
                    |     \u001b[1;31m^^^^^^^^^^\u001b[0m
                  hint: Check the spelling.

                1 thing to put right
                """);
    }

    @Test
    void counts_what_stands_before_the_words_as_people_see_it() {
        assertThat(said("\tA \uD83D\uDE00 [it](b.md)", Said.link(1, 7, "b.md"))).contains("""
                  1 |  A \uD83D\uDE00 [it](b.md)
                    |      ^^^^^^^^^^
                """);
    }

    @Test
    void sends_no_control_characters_of_a_stranger_to_a_terminal() {
        assertThat(said("\u001b[31m [it](b.md)", Said.link(1, 7, "b.md")))
                .doesNotContain("\u001b")
                .contains("""
                  1 | \\x1b[31m [it](b.md)
                    |          ^^^^^^^^^^
                """);
    }

    @Test
    void shows_no_line_of_a_file_that_is_not_there_or_too_short() {
        String lineless = """
                content/mi/a.md:9:1: error[broken-link] no page has the address 'b.md'
                  hint: Check the spelling.
                """;

        assertThat(Said.by(report(), List.of(Said.link(9, 1, "b.md")))).startsWith(lineless);
        assertThat(said("One line.", Said.link(9, 1, "b.md"))).startsWith(lineless);
    }

    /** As when somebody takes it away at this very moment; the first bytes of this one cannot be read. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void shows_no_line_of_a_file_that_cannot_be_read() {
        var lines = new SourceLines(Path.of("/proc/self"));

        assertThat(lines.line(Origin.startOf(Path.of("mem")))).isEmpty();
    }

    @Test
    void counts_each_weight_in_its_own_words() {
        List<Problem> problems = List.of(
                Said.link(1, 1, "a"),
                Said.link(2, 1, "b"),
                Rule.LINK_WORDS.at(Said.at(3, 1), "x", "Y."),
                Rule.LONG_SENTENCE.at(Said.at(4, 1), "x", "Y."));

        assertThat(TextReport.summary(problems)).isEqualTo("2 things to put right, 1 thing to think about, 1 idea");
    }

    @Test
    void says_where_to_begin_if_there_is_much() {
        List<Problem> many = IntStream.rangeClosed(1, 5)
                .mapToObj(i -> i < 3 ? Rule.LINK_WORDS.at(Said.at(i, 1), "x", "Y.") : Said.link(i, 1, "b.md"))
                .toList();

        assertThat(Said.by(report(), many)).endsWith("""

                3 things to put right, 2 things to think about
                Begin with content/mi/a.md:3:1
                """);
        assertThat(Said.by(report(), many.subList(0, 4))).endsWith("Begin with content/mi/a.md:3:1\n");
        assertThat(Said.by(report(), many.subList(0, 3))).doesNotContain("Begin");
    }

    @Test
    void says_once_what_to_do_about_what_is_found_again_but_for_mistakes() {
        List<Problem> again = List.of(
                Rule.LINK_WORDS.at(Said.at(1, 1), "x", "Y."),
                Rule.LINK_WORDS.at(Said.at(2, 1), "x", "Y."),
                Said.link(3, 1, "b.md"),
                Said.link(4, 1, "b.md"));

        assertThat(Said.by(report(), again)).startsWith("""
                content/mi/a.md:1:1: warning[link-words] x
                  hint: Y.
                content/mi/a.md:2:1: warning[link-words] x
                content/mi/a.md:3:1: error[broken-link] no page has the address 'b.md'
                  hint: Check the spelling.
                content/mi/a.md:4:1: error[broken-link] no page has the address 'b.md'
                  hint: Check the spelling.
                """);
    }

    @Test
    void tells_the_first_ten_ideas_of_a_rule_and_counts_the_others() {
        List<Problem> problems = new ArrayList<>();
        for (int line = 1; line <= 12; line++) {
            problems.add(Rule.LONG_SENTENCE.at(Said.at(line, 1), "this is long", "Cut it."));
            problems.add(Rule.LINK_WORDS.at(Said.at(line, 2), "these say nothing", "Say more."));
        }

        String said = Said.by(report(), problems);

        assertThat(said.lines().filter(line -> line.contains("advice[long-sentence]")))
                .hasSize(10);
        assertThat(said.lines().filter(line -> line.contains("warning[link-words]")))
                .hasSize(12);
        assertThat(said).contains("""

                2 more of [long-sentence]; '--format json' tells them all
                12 things to think about, 12 ideas
                """);
    }

    @Test
    void begins_with_the_first_where_nothing_has_to_be_put_right() {
        List<Problem> many = IntStream.rangeClosed(1, 4)
                .mapToObj(i -> Rule.LINK_WORDS.at(Said.at(i, 1), "x", "Y."))
                .toList();

        assertThat(Said.by(report(), many)).endsWith("Begin with content/mi/a.md:1:1\n");
    }

    private String said(String page, Problem problem) {
        TestSite.empty(folder).file("content/mi/a.md", page);
        return Said.by(report(), List.of(problem));
    }

    private TextReport report() {
        return new TextReport(new SourceLines(folder), false);
    }
}
