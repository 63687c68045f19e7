package openoars.model;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Looks for what {@link SlugFindingsTest} does not know yet. */
class SlugFuzz {

    static Stream<byte[]> inputs() throws IOException {
        return SlugFindingsTest.inputs();
    }

    @MethodSource("inputs")
    @DictionaryEntries({"mi/", "-", "/", "../", "index"})
    @FuzzTest(maxDuration = "1m")
    void finds(byte[] input) throws Exception {
        SlugFindingsTest.look(input);
    }
}
