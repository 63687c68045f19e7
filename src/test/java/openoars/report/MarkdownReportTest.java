package openoars.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import openoars.problem.Problem;
import openoars.problem.Rule;
import openoars.problem.Severity;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MarkdownReportTest {

    @Test
    void groups_by_weight_and_links_each_rule() {
        String said = Said.by(
                new MarkdownReport(),
                List.of(Rule.LINK_WORDS.at(Said.at(2, 1), "words say nothing", "Say more"), Said.link(3, 4, "b")));

        assertThat(said).startsWith("""
                **1 thing to put right, 1 thing to think about**

                ### To put right

                - content&#47;mi&#47;a&#46;md&#58;3&#58;4 no page has the address &#39;b&#39; ([broken&#45;link](https://openoars.github.io/openoars/reference/checks.html#broken-link))\s\s
                  Check the spelling&#46;

                ### To think about
                """);
    }

    @Test
    void tells_ideas_last() {
        String said = Said.by(
                new MarkdownReport(),
                List.of(
                        Rule.LONG_SENTENCE.at(Said.at(1, 1), "this is long", "Cut it"),
                        Rule.LINK_WORDS.at(Said.at(2, 1), "words say nothing", "Say more")));

        assertThat(said)
                .startsWith("**1 thing to think about, 1 idea**")
                .containsSubsequence("### To think about", "words say nothing", "### Ideas", "this is long");
    }

    @Test
    void shows_what_a_stranger_wrote_and_does_nothing_with_it() {
        String said = Said.by(
                new MarkdownReport(),
                List.of(Rule.BROKEN_LINK.at(
                        Said.at(1, 1), "<img src=x onerror=alert(1)>\n\n# Big [a](javascript:b) @all #1", "`x`")));

        assertThat(said.lines().filter(line -> !line.isBlank() && !line.startsWith("#")))
                .hasSize(3);
        assertThat(said)
                .doesNotContain("<")
                .doesNotContain("[a]")
                .doesNotContain("@all")
                .doesNotContain("`");
    }

    /** The word list gives each of its entries a name, and everybody may add to it. */
    @Test
    void shows_the_name_of_a_word_on_the_word_list_and_does_nothing_with_it() {
        Problem problem = Rule.LANGUAGE
                .at(Said.at(1, 1), "a word", "Say more.")
                .as("x](https://evil.example)\n# Big", Severity.WARNING);

        assertThat(Said.by(new MarkdownReport(), List.of(problem)))
                .contains("#language))")
                .doesNotContain("](https://evil.example)")
                .doesNotContain("# Big");
    }

    @Test
    void says_how_much_it_leaves_out() {
        List<Problem> many = IntStream.rangeClosed(1, 1003)
                .mapToObj(i -> Said.link(i, 1, "b"))
                .toList();

        assertThat(Said.by(new MarkdownReport(), many)).endsWith("- and 3 more\n");
        assertThat(Said.by(new MarkdownReport(), many.subList(0, 1000))).doesNotContain(" more\n");
    }

    @Test
    void is_glad_if_there_is_nothing() {
        assertThat(Said.by(new MarkdownReport(), List.of())).isEqualTo("Everything is fine.\n");
    }
}
