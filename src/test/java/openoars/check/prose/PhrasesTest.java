package openoars.check.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import openoars.model.WordRule;
import openoars.source.Located;
import openoars.source.Origin;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PhrasesTest {

    private static final Phrases<WordRule> RULES = new Phrases<>(
            List.of(rule("habit", "\\bdrug habits?\\b"), rule("user", "\\busers?\\b")), WordRule::pattern);

    @Test
    void finds_words_in_reading_order() {
        assertThat(RULES.in("Users and a Drug habit"))
                .extracting(use -> use.what().id().value() + " " + use.start() + "-" + use.end())
                .containsExactly("user 0-5", "habit 12-22");
    }

    @Test
    void finds_a_word_behind_a_hyphen() {
        assertThat(RULES.in("ex-user")).extracting(Phrases.Found::start).containsExactly(3);
    }

    @Test
    void finds_no_word_inside_another() {
        assertThat(RULES.in("abusers, username, a drug inhabitant")).isEmpty();
    }

    @Test
    void finds_what_a_pattern_would_find_that_looks_everywhere() {
        Pattern pattern = Pattern.compile(
                "\\b\\d+ ?%|\\bself-harm\\b|(?<!what )\\bresearch (?:shows|found)\\b|\\ban? user's\\b",
                Pattern.CASE_INSENSITIVE);
        String text = "What research shows: 62% and 7 %. Research found self-harm, Self-harm and a user's 5%%; 12 3%.";

        assertThat(Phrases.of(pattern).in(text))
                .extracting(found -> text.substring(found.start(), found.end()))
                .isEqualTo(
                        pattern.matcher(text).results().map(MatchResult::group).toList());
    }

    @Test
    void begins_no_match_within_another() {
        Phrases<Pattern> phrases = Phrases.of(Pattern.compile("\\bso(?: so)?\\b"));

        assertThat(phrases.in("so so so")).extracting(Phrases.Found::start).containsExactly(0, 6);
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
