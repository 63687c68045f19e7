package openoars.markdown;

import java.io.IOException;
import java.util.stream.Stream;
import openoars.FuzzFindings;
import openoars.model.PageType;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever an author wrote, the form holds only our own markup. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WorksheetFindingsTest {

    static Stream<byte[]> inputs() throws IOException {
        return FuzzFindings.of("worksheet");
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void are_put_right(byte[] input) throws Exception {
        PageFindingsTest.look(PageType.WORKSHEET, input);
    }
}
