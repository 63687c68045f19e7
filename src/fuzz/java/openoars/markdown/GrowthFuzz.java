package openoars.markdown;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Looks for what {@link GrowthFindingsTest} does not know yet. */
class GrowthFuzz {

    static Stream<byte[]> inputs() throws IOException {
        return GrowthFindingsTest.inputs();
    }

    @MethodSource("inputs")
    @DictionaryEntries({"**", "[!NOTE]\\x0a", "](x.md)", "```", "|---|\\x0a", "- [ ] ", "____", "[@A, p. 1]", "## ", "\\x0a\\x0a", "&#0;", "<!--", "**Facilitator note:**", "> ", "[a](<b", "[](", "<?", "\\\\", "`", "*a **a "})
    @FuzzTest(maxDuration = "1m")
    void finds(byte[] input) throws Exception {
        GrowthFindingsTest.look(input);
    }
}
