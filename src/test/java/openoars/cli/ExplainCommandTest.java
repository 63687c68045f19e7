package openoars.cli;

import static org.assertj.core.api.Assertions.assertThat;

import openoars.problem.Rule;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ExplainCommandTest {

    @ParameterizedTest
    @ValueSource(strings = {"language", "language/addict"})
    void tells_why_a_rule_is_there(String name) {
        Said said = Said.by("explain", name);

        assertThat(said.exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(said.out())
                .startsWith(
                        "People come before labels (language, error)\n\n" + Rule.LANGUAGE.why() + "\n\nRather than:\n");
    }

    @Test
    void lists_all_rules_to_somebody_who_names_none() {
        assertThat(Said.by("explain").out().lines())
                .hasSize(Rule.values().length)
                .contains("broken-link              Links lead to a page of the site");
    }

    @Test
    void asks_for_the_rule_that_was_meant() {
        assertThat(Said.by("explain", "broken-lnik")).isEqualTo(new Said(ExitCode.WRONG_USAGE, "", """
                There is no rule called 'broken-lnik'.
                Did you mean 'broken-link'?
                """));
        assertThat(Said.by("explain", "x").err()).endsWith("'openoars explain' lists them all.\n");
    }
}
