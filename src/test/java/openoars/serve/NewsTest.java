package openoars.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NewsTest {

    @Test
    void is_one_event_that_says_that_all_is_well() {
        assertThat(News.event(Showing.NOTHING))
                .isEqualTo("event: build\ndata: {\"version\":\"none\",\"faults\":[]}\n\n");
    }

    @Test
    void stays_on_one_line_whatever_a_file_is_called() {
        Fault fault = new Fault("a\nb\".md:1:1", "error", "C:\\x\r\u2028\u001b", "ü</script>");

        String event = News.event(Showing.NOTHING.withFaults(List.of(fault)));

        assertThat(event)
                .isEqualTo("event: build\ndata: {\"version\":\"none\",\"faults\":["
                        + "{\"at\":\"a\\u000ab\\\".md:1:1\",\"severity\":\"error\","
                        + "\"message\":\"C:\\\\x\\u000d\\u2028\\u001b\",\"hint\":\"\\u00fc</script>\"}]}\n\n");
    }

    @Test
    void tells_faults_in_their_order() {
        List<Fault> faults = List.of(Fault.because("one"), Fault.because("two"));

        assertThat(News.event(Showing.NOTHING.withFaults(faults)))
                .contains("\"message\":\"one\",\"hint\":\"Put it right and save again.\"},{\"at\":\"\"")
                .endsWith("\"message\":\"two\",\"hint\":\"Put it right and save again.\"}]}\n\n");
    }
}
