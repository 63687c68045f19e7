package openoars.markdown.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ask, wait; ask again. | Ask wait ask again",
                "It's not the person-first way. | It's not the person-first way",
                "Café, naïve, señora | Café naïve señora",
                "7 of 10 in 2013 | of in",
                "the 1980s and B12 | the s and B",
                "'Quoted' and \u2014 dashed - words- | Quoted and dashed words",
                "and/or | and or"
            })
    void are_letters_with_apostrophes_and_hyphens_between(String text, String words) {
        assertThat(Words.of(text).stream().map(word -> word.in(text)).collect(Collectors.joining(" ")))
                .isEqualTo(words);
    }

    @Test
    void know_where_they_stand() {
        assertThat(Words.of("a  bc")).containsExactly(new Word(0, 1), new Word(3, 5));
    }

    @Test
    void are_none_in_an_empty_text() {
        assertThat(Words.of("")).isEmpty();
        assertThat(Words.of("12 \u2013 13")).isEmpty();
    }
}
