package openoars.markdown;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.stream.Stream;
import openoars.model.PageType;
import org.junit.jupiter.params.provider.MethodSource;

/** Looks for what {@link WorksheetFindingsTest} does not know yet. */
class WorksheetFuzz {

    static Stream<byte[]> inputs() throws IOException {
        return WorksheetFindingsTest.inputs();
    }

    @MethodSource("inputs")
    @DictionaryEntries({"**", "[!NOTE]\\x0a", "](x.md)", "```", "|---|\\x0a", "- [ ] ", "____", "[@A, p. 1]", "## ", "\\x0a\\x0a", "&#0;", "<!--", "**Facilitator note:**", "> ", "0 \\xe2\\x80\\x93 10", "**Answer:**", "- ( ) a\\x0a", "| a | b |\\x0a"})
    @FuzzTest(maxDuration = "1m")
    void finds(byte[] input) throws Exception {
        PageFindingsTest.look(PageType.WORKSHEET, input);
    }
}
