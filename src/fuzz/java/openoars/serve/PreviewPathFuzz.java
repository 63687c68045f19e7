package openoars.serve;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Looks for what {@link PreviewPathFindingsTest} does not know yet. */
class PreviewPathFuzz {

    static Stream<byte[]> inputs() throws IOException {
        return PreviewPathFindingsTest.inputs();
    }

    @MethodSource("inputs")
    @DictionaryEntries({"%2e%2e/", "../", "-/reload.js", "mi/a.html", "index.html", "%00"})
    @FuzzTest(maxDuration = "1m")
    void finds(byte[] input) throws Exception {
        PreviewPathFindingsTest.look(input);
    }
}
