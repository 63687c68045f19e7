package openoars.search;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Looks for what {@link WordsFindingsTest} does not know yet. */
class WordsFuzz {

    static Stream<byte[]> inputs() throws IOException {
        return WordsFindingsTest.inputs();
    }

    @MethodSource("inputs")
    @DictionaryEntries({"'s", "-", "\\xe2\\x80\\x99", "\\xc2\\xad", "\\xc4\\xb0", "\\xef\\xac\\x81"})
    @FuzzTest(maxDuration = "1m")
    void finds(byte[] input) throws Exception {
        WordsFindingsTest.look(input);
    }
}
