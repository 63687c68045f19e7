package openoars.markdown;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Looks for what {@link WorksheetFindingsTest} does not know yet. */
class WorksheetFuzz {

    static Stream<byte[]> inputs() throws IOException {
        return WorksheetFindingsTest.inputs();
    }

    @MethodSource("inputs")
    @DictionaryEntries({"**", "[!NOTE]\n", "](x.md)", "```", "|---|\n", "- [ ] ", "____", "[@A, p. 1]", "## ", "\n\n", "&#0;", "<!--", "**Facilitator note:**", "> ", "0 \u2013 10", "**Answer:**", "- ( ) a\n", "| a | b |\n"})
    @FuzzTest(maxDuration = "1m")
    void finds(byte[] input) throws Exception {
        WorksheetFindingsTest.look(input);
    }
}
