package openoars.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import openoars.FuzzFindings;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands in a text, its words are short, folded, and the same when they are read again. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WordsFindingsTest {

    static Stream<byte[]> inputs() throws IOException {
        return FuzzFindings.of("words");
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void are_put_right(byte[] input) throws Exception {
        look(input);
    }

    static void look(byte[] input) {
        List<String> words = Words.spoken(new String(input, UTF_8));

        assertThat(words).allMatch(word -> !word.isEmpty() && word.length() <= Words.LONGEST);
        assertThat(Words.spoken(String.join(" ", words))).isEqualTo(words);
    }
}
