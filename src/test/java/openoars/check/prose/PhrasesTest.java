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

    private static final Phrases RULES =
            new Phrases(List.of(rule("habit", "\\bdrug habits?\\b"), rule("user", "\\busers?\\b")));

    @Test
    void finds_words_in_reading_order() {
        assertThat(RULES.in("Users and a Drug habit"))
                .extracting(use -> use.phrase().rule().orElseThrow().id().value() + " " + use.start() + "-" + use.end())
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
        Phrases.Phrase phrase = Phrases.Phrase.of(
                "\\b\\d+ ?%|\\bself-harm\\b|(?<!what )\\bresearch (?:shows|found)\\b|\\ban? user's\\b");
        String text = "What research shows: 62% and 7 %. Research found self-harm, Self-harm and a user's 5%%; 12 3%.";

        assertThat(new Phrases(List.of(phrase)).in(text))
                .extracting(found -> text.substring(found.start(), found.end()))
                .isEqualTo(phrase.pattern()
                        .matcher(text)
                        .results()
                        .map(MatchResult::group)
                        .toList());
    }

    @Test
    void begins_no_match_within_another() {
        Phrases phrases = new Phrases(List.of(Phrases.Phrase.of("\\bso(?: so)?\\b")));

        assertThat(phrases.in("so so so")).extracting(Phrases.Found::start).containsExactly(0, 6);
    }

    private static Phrases.Phrase rule(String id, String pattern) {
        return new Phrases.Phrase(
                Pattern.compile(pattern, Pattern.CASE_INSENSITIVE),
                Optional.of(new WordRule(
                        new Located<>(id, Origin.startOf(Path.of("language.yml"))),
                        Pattern.compile(pattern, Pattern.CASE_INSENSITIVE),
                        id,
                        "",
                        "",
                        WordRule.Severity.WARN,
                        List.of(),
                        Optional.empty(),
                        Optional.empty())));
    }
}
