package openoars.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import openoars.TestSite;
import openoars.problem.Fix;
import openoars.problem.Problem;
import openoars.problem.Rule;
import openoars.problem.Severity;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RdjsonReportTest {

    @TempDir
    private Path folder;

    @Test
    void tells_a_problem_as_reviewdog_reads_it() {
        assertThat(said(
                        "She is an addict.\n",
                        Rule.LANGUAGE
                                .at(Said.at(1, 11), Said.at(1, 17), "'addict' stands here", "Say it otherwise.")
                                .as("addict", Severity.WARNING)))
                .isEqualTo("{\"source\":{\"name\":\"openoars\",\"url\":\"https://github.com/openoars/openoars\"},"
                        + "\"diagnostics\":[{\"message\":\"'addict' stands here. Say it otherwise.\","
                        + "\"location\":{\"path\":\"content/mi/a.md\",\"range\":{\"start\":{\"line\":1,\"column\":11},"
                        + "\"end\":{\"line\":1,\"column\":17}}},\"severity\":\"WARNING\",\"code\":{\"value\":\"language/addict\","
                        + "\"url\":\"https://openoars.github.io/openoars/reference/checks.html#language\"}}]}\n");
    }

    @Test
    void counts_columns_in_bytes_and_offers_other_words() {
        String said = said(
                "\u00FC \uD83D\uDE00 [it](b.md)\n",
                Said.link(1, 6, "b.md").with(Fix.safe(Said.at(1, 6), "b.md", "c.md")));

        assertThat(said)
                .contains("\"range\":{\"start\":{\"line\":1,\"column\":9}}},\"severity\":\"ERROR\"")
                .contains("\"suggestions\":[{\"range\":{\"start\":{\"line\":1,\"column\":14},"
                        + "\"end\":{\"line\":1,\"column\":18}},\"text\":\"c.md\"}]");
    }

    @Test
    void calls_advice_information() {
        assertThat(said("x\n", Rule.LONG_SENTENCE.at(Said.at(1, 1), "x", "Y."))).contains("\"severity\":\"INFO\"");
    }

    private String said(String page, Problem problem) {
        TestSite.empty(folder).file("content/mi/a.md", page);
        return Said.by(new RdjsonReport(new SourceLines(folder)), List.of(problem));
    }
}
