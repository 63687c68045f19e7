package openoars.check.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class VoiceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "This does not always HERE | true",
                "Nothing HERE | true",
                "It doesn't HERE | true",
                "Never once did it HERE | true",
                "There is no doubt, it HERE | false",
                "Not today. It HERE | false",
                "A knot that HERE | false",
                "HERE, or not | false"
            })
    void hears_a_no_in_the_same_part_of_the_sentence(String text, boolean isDenied) {
        assertThat(Voice.isDenied(text.indexOf("HERE"), text)).isEqualTo(isDenied);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {"\"So HERE,\" she said. | true", "\"So,\" she said HERE. | false", "HERE \"so\" | false"})
    void hears_who_speaks(String text, boolean isSpoken) {
        assertThat(Voice.isSpoken(text.indexOf("HERE"), text)).isEqualTo(isSpoken);
    }
}
