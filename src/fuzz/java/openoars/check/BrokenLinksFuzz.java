package openoars.check;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Looks for what {@link BrokenLinksFindingsTest} does not know yet. */
class BrokenLinksFuzz {

    static Stream<byte[]> inputs() throws IOException {
        return BrokenLinksFindingsTest.inputs();
    }

    @MethodSource("inputs")
    @DictionaryEntries({".md", "../", "#", "worksheets/ruler.md", "a.md#here", "https:", ".html", "%2e"})
    @FuzzTest(maxDuration = "1m")
    void finds(byte[] input) throws Exception {
        BrokenLinksFindingsTest.look(input);
    }
}
