package openoars.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.stream.Stream;
import openoars.FuzzFindings;
import openoars.model.PageType;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever an author wrote, the page holds only our own markup. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PageFindingsTest {

    static Stream<byte[]> inputs() throws IOException {
        return FuzzFindings.of("page");
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void are_put_right(byte[] input) throws Exception {
        look(PageType.LESSON, input);
    }

    static void look(PageType type, byte[] input) {
        String text = new String(input, UTF_8);
        Reading reading = Reading.of(type, text);
        Markings.of(reading.html()).assertOurs(text);
        reading.body()
                .facilitator()
                .ifPresent(copy -> Markings.of(Reading.html(copy)).assertOurs(text));
    }
}
