package openoars.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import openoars.problem.Problem;
import openoars.source.SourceFile;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each limit from both sides. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LimitsTest {

    private static final Path FILE = Path.of("content", "mi", "page.md");

    @Test
    void a_page_may_have_64000_characters() {
        String paragraph = "a".repeat(998) + "\n\n";

        assertThat(said(paragraph.repeat(64))).isEmpty();
        assertThat(said(paragraph.repeat(64) + "a")).contains("""
                content/mi/page.md:1:1: error[page-too-long] this page has more than 64000 characters
                  hint: Split it into several pages; one idea a page is easier to read and to find.""");
    }

    @Test
    void a_block_may_have_6000_characters() {
        assertThat(said("b\n\n" + "a".repeat(6000))).isEmpty();
        assertThat(said("b\n\n" + "a\n".repeat(3001))).contains("""
                content/mi/page.md:3:1: error[block-too-long] more than 6000 characters without an empty line start here
                  hint: Put in an empty line where a new thought starts, or split the table in two.""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n\n", "\n  \t\n", "\r\n\r\n"})
    void a_block_ends_where_a_line_shows_nothing(String between) {
        String block = "a".repeat(4000);

        assertThat(said(block + between + block)).isEmpty();
        assertThat(said(block + "\n" + block)).isPresent();
    }

    @Test
    void lists_and_quotes_may_nest_40_deep() {
        assertThat(said(">".repeat(40) + " a")).isEmpty();
        assertThat(said("b\n" + "> ".repeat(41) + "a")).contains("""
                content/mi/page.md:2:1: error[too-deep] lists, quotes or marks stand inside each other more than 40 deep here
                  hint: Say it with fewer levels; people who listen to a page lose count after two or three.""");
    }

    @ParameterizedTest
    @ValueSource(strings = {">", "> ", "- ", "* ", "+ ", "1. ", "23) ", "  "})
    void every_mark_is_a_level_and_so_are_two_columns(String level) {
        assertThat(said(level.repeat(40) + "a")).isEmpty();
        assertThat(said(level.repeat(41) + "a")).isPresent();
    }

    @Test
    void a_tab_is_two_levels() {
        assertThat(said("\t".repeat(20) + "a")).isEmpty();
        assertThat(said("\t".repeat(21) + "a")).isPresent();
    }

    @Test
    void marks_behind_the_first_word_are_no_levels() {
        assertThat(said("a " + "> ".repeat(100))).isEmpty();
    }

    @Test
    void a_line_may_be_nothing_but_marks() {
        assertThat(said(">".repeat(40))).isEmpty();
        assertThat(said(">".repeat(41) + "\n")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "+", "."})
    void a_rule_across_the_page_is_one_level(String sign) {
        assertThat(said(sign.repeat(80))).isEmpty();
        assertThat(said(sign.repeat(80) + "\nText.")).isEmpty();
    }

    @Test
    void no_more_than_16_backslashes_stand_in_a_row() {
        assertThat(said("[" + "\\".repeat(16))).isEmpty();
        assertThat(said("[" + "\\".repeat(17))).contains("""
                content/mi/page.md:1:2: error[too-many-backslashes] more than 16 backslashes stand in a row here
                  hint: Take some out; one is enough to show the sign behind it as it is.""");
        assertThat(said("\\".repeat(17))).isPresent();
    }

    @Test
    void what_stands_above_the_text_does_not_count() {
        String above = "-".repeat(60) + "\n" + "\\".repeat(20) + "a".repeat(7000) + "\n";

        assertThat(said(above, "Text.")).isEmpty();
        assertThat(said(above, "a".repeat(5000) + "\n\n" + "a".repeat(5000))).isEmpty();
        assertThat(said(above, ("a".repeat(998) + "\n\n").repeat(64))).isEmpty();
    }

    private static Optional<String> said(String body) {
        return said("", body);
    }

    private static Optional<String> said(String above, String body) {
        return Limits.exceeded(new SourceFile(FILE, above + body), above.length())
                .map(Problem::format);
    }
}
