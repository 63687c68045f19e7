package openoars.check.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import openoars.model.WordRule;
import openoars.source.Located;
import openoars.source.Origin;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WordRulesTest {

    private static final WordRules RULES =
            new WordRules(List.of(rule("habit", "\\bdrug habits?\\b"), rule("user", "\\busers?\\b")));

    @Test
    void finds_words_in_reading_order() {
        assertThat(RULES.usesIn("Users and a Drug habit"))
                .extracting(use -> use.rule().id().value() + " " + use.start() + "-" + use.end())
                .containsExactly("user 0-5", "habit 12-22");
    }

    @Test
    void finds_a_word_behind_a_hyphen() {
        assertThat(RULES.usesIn("ex-user")).extracting(WordRules.Use::start).containsExactly(3);
    }

    @Test
    void finds_no_word_inside_another() {
        assertThat(RULES.usesIn("abusers, username, a drug inhabitant")).isEmpty();
    }

    private static WordRule rule(String id, String pattern) {
        return new WordRule(
                new Located<>(id, Origin.startOf(Path.of("language.yml"))),
                Pattern.compile(pattern, Pattern.CASE_INSENSITIVE),
                id,
                "",
                "",
                WordRule.Severity.WARN,
                List.of(),
                Optional.empty(),
                Optional.empty());
    }
}
