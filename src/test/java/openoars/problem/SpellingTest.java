package openoars.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SpellingTest {

    private static final List<String> KEYS = List.of("description", "minutes", "stages", "title");

    @Test
    void finds_the_word_that_was_meant() {
        assertThat(Spelling.didYouMean("tilte", KEYS)).isEqualTo("Did you mean 'title'?");
    }

    @Test
    void lists_what_is_known_when_no_word_is_near() {
        assertThat(Spelling.didYouMean("author", KEYS)).isEqualTo("Known here: description, minutes, stages, title.");
    }

    @Test
    void does_not_take_a_short_word_for_another_short_word() {
        assertThat(Spelling.nearest("ab", List.of("xy"))).isEmpty();
    }
}
