package openoars.markdown;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.stream.Stream;
import openoars.model.PageType;
import org.junit.jupiter.params.provider.MethodSource;

/** Looks for what {@link PageFindingsTest} does not know yet. */
class PageFuzz {

    static Stream<byte[]> inputs() throws IOException {
        return PageFindingsTest.inputs();
    }

    @MethodSource("inputs")
    @DictionaryEntries({"**", "[!NOTE]\\x0a", "](x.md)", "```", "|---|\\x0a", "- [ ] ", "____", "[@A, p. 1]", "## ", "\\x0a\\x0a", "&#0;", "<!--", "**Facilitator note:**", "> ", "**Rae:** ", "*(Open question)*", "![a](../../templates/drawings/sign.svg)"})
    @FuzzTest(maxDuration = "1m")
    void finds(byte[] input) throws Exception {
        PageFindingsTest.look(PageType.LESSON, input);
    }
}
