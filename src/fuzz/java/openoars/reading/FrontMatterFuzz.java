package openoars.reading;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Looks for what {@link FrontMatterFindingsTest} does not know yet. */
class FrontMatterFuzz {

    static Stream<byte[]> inputs() throws IOException {
        return FrontMatterFindingsTest.inputs();
    }

    @MethodSource("inputs")
    @DictionaryEntries({"---\\x0a", "title: ", "type: worksheet\\x0a", "minutes: ", "reviewed: 2026-11-24\\x0a", "stages: [", "prerequisites:\\x0a  - ", "status: ", "&a ", "!!str ", "|\\x0a  ", "order: "})
    @FuzzTest(maxDuration = "1m")
    void finds(byte[] input) throws Exception {
        FrontMatterFindingsTest.look(input);
    }
}
