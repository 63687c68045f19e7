package openoars.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadabilityTest {

    @Test
    void is_the_grade_of_kincaid() {
        assertThat(new Readability(200, 20, 280).grade()).isCloseTo(4.83, within(0.001));
        assertThat(new Readability(100, 4, 150).grade()).isCloseTo(11.86, within(0.001));
    }

    @Test
    void is_no_grade_without_words() {
        assertThat(Readability.NONE.grade()).isZero();
    }

    @Test
    void means_something_from_a_hundred_words_on() {
        assertThat(new Readability(99, 10, 120).isMeasured()).isFalse();
        assertThat(new Readability(100, 10, 120).isMeasured()).isTrue();
    }
}
