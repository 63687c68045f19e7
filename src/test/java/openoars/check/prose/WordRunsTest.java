package openoars.check.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WordRunsTest {

    @Test
    void start_at_every_word_that_has_seven_behind_it() {
        assertThat(WordRuns.of("one two three four five six seven eight nine"))
                .extracting(run -> run.start() + "-" + run.end())
                .containsExactly("0-39", "4-44");
    }

    @Test
    void are_none_in_seven_words() {
        assertThat(WordRuns.of("one two three four five six seven")).isEmpty();
    }

    @Test
    void are_the_same_whatever_stands_between_the_words() {
        assertThat(fingerprint("It's one two, three four five; six seven"))
                .isEqualTo(fingerprint("IT'S ONE two three (four) five six 7 seven"))
                .isNotEqualTo(fingerprint("its one two three four five six seven"));
    }

    @Test
    void that_touch_are_told_of_together() {
        String text = "one two three four five six seven eight nine";

        assertThat(WordRuns.joined(WordRuns.of(text))).singleElement().satisfies(run -> {
            assertThat(run.start()).isZero();
            assertThat(run.end()).isEqualTo(text.length());
        });
    }

    @Test
    void are_shown_in_full_up_to_eighty_signs() {
        String text = "word ".repeat(16).strip();

        assertThat(WordRuns.shown(new WordRuns.Run(0, 0, text.length()), text)).isEqualTo(text);
        assertThat(WordRuns.shown(new WordRuns.Run(0, 0, text.length() + 5), text + " more"))
                .isEqualTo(text + " \u2026");
    }

    private static long fingerprint(String eightWords) {
        return WordRuns.of(eightWords).get(0).fingerprint();
    }
}
