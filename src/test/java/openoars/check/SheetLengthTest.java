package openoars.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import openoars.TestSite;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SheetLengthTest {

    @TempDir
    private Path folder;

    private static final String NOTES = """
            > **Facilitator note:** Set-up.

            > **Facilitator note:** Key.

            > **Facilitator note:** Watch out.

            > **Facilitator note:** Debrief.
            """;

    @Test
    void is_two_sides_of_paper() {
        assertThat(problems("worksheet", fields(40) + NOTES)).containsExactly("""
                content/worksheets/a.md:1:1: warning[long-sheet] this sheet takes about 3 pages, and people hand out one sheet of paper, printed on both sides
                  hint: Take something out, or make two worksheets of it.""");
    }

    @Test
    void has_room_for_twenty_questions() {
        assertThat(problems("worksheet", fields(20) + NOTES)).isEmpty();
    }

    @Test
    void does_not_count_what_the_facilitator_has_on_another_sheet() {
        assertThat(problems("worksheet", fields(20) + NOTES.repeat(30))).isEmpty();
    }

    @Test
    void matters_on_worksheets_alone() {
        assertThat(problems("reference", "Text.\n\n".repeat(400))).isEmpty();
    }

    private List<String> problems(String type, String body) {
        String page =
                TestSite.frontMatter("worksheets/a", "").replace("lesson", type).replace("minutes: 1", "minutes: 3");
        return TestSite.in(folder).file("content/worksheets/a.md", page + body).problems();
    }

    private static String fields(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "Question " + i + ": ____\n\n")
                .collect(Collectors.joining());
    }
}
