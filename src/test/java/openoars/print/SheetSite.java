package openoars.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import openoars.TestSite;
import openoars.output.MemoryOutput;
import openoars.problem.Problem;
import openoars.site.Build;
import openoars.site.BuildOptions;

/** A site with one worksheet that has every kind of field, and its files. */
final class SheetSite {

    static final String SHEET = "worksheets/fields-a4.pdf";

    static final String ADDRESS = "https://example.org/worksheets/fields.html";

    private static final String BODY = """
            Read [the start page](../index.md) first. It costs 3 minutes.

            The change I think of: ____

            How important is it?

            not at all 0 – 1 – 2 – 3 – 4 – 5 – 6 – 7 – 8 – 9 – 10 very

            ## Both sides

            | Side | Good things | Other things |
            |---|---|---|
            | If I stay | ____ | ____ |
            | If I change | ____ | ____ |

            What would help?

            - [ ] Water
            - [ ] Something else: ____

            Today I am

            - ( ) not deciding yet
            - ( ) decided

            What is on my mind?

            ____

            ____

            """;

    /** What every sheet has to have. */
    static final String NOTES = """

            > **Facilitator note:** Set-up. Ask why not lower.

            > **Facilitator note:** Key. Good answers may differ.

            > **Facilitator note:** Watch for scores.

            > **Facilitator note:** Debrief. What did you hear?
            """;

    private SheetSite() {}

    static TestSite in(Path folder) {
        return with(folder, BODY + NOTES);
    }

    /** The same site with another text on the sheet. */
    static TestSite with(Path folder, String body) {
        return TestSite.in(folder).file("content/worksheets/fields.md", frontMatter() + body);
    }

    /** What the build says of the site. */
    static List<String> problems(Path folder) throws Exception {
        return build(folder, 2, new MemoryOutput()).problems().stream()
                .map(Problem::format)
                .toList();
    }

    static SortedMap<String, byte[]> build(Path folder) throws Exception {
        return build(folder, 2);
    }

    static SortedMap<String, byte[]> build(Path folder, int threads) throws Exception {
        MemoryOutput output = new MemoryOutput();
        assertThat(build(folder, threads, output).problems()).isEmpty();
        return output.files();
    }

    /** The files of the project's own site. */
    static SortedMap<String, byte[]> buildOwn(Path folder) throws Exception {
        MemoryOutput output = new MemoryOutput();
        assertThat(build(folder, 2, output).hasErrors()).isFalse();
        return output.files();
    }

    private static Build.Result build(Path folder, int threads, MemoryOutput output) throws Exception {
        return new Build(new BuildOptions(folder, false, Optional.empty(), true, threads, LocalDate.of(2026, 11, 24)))
                .writeTo(output);
    }

    private static String frontMatter() {
        return TestSite.frontMatter("fields", "order: 1\n").replace("type: lesson", "type: worksheet");
    }
}
