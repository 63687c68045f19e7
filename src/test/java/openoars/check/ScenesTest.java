package openoars.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import openoars.TestSite;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ScenesTest {

    @TempDir
    private Path folder;

    @Test
    void need_a_way_in_and_a_way_out() {
        assertThat(problems("""
                ## First

                - ["On"](#second)

                  **Brings you closer.** Good.

                - ["Out"](#end)

                  **Gets you halfway.** Well.

                ## Second

                - ["Again"](#second)

                  **Pushes you apart.** Oh.

                ## Third

                - ["Out"](#end)

                  **Brings you closer.** Good.

                ## End

                It ends.
                """)).containsExactly("""
                content/mi/case.md:21:1: error[endless-scene] whoever comes to this scene never gets to an end
                  hint: Let one of its replies lead on to a part of the page that has no replies.""", """
                content/mi/case.md:27:1: error[unreached-scene] no reply leads to this scene
                  hint: Let a reply of another scene link to it, or take it out.""");
    }

    @Test
    void may_lead_back_as_long_as_some_way_leads_on() {
        assertThat(problems("""
                ## First

                - ["On"](#second)

                  **Brings you closer.** Good.

                ## Second

                - ["Back"](#first)

                  **Pushes you apart.** Oh.

                - ["Out"](#end)

                  **Brings you closer.** Good.

                ## End

                It ends.
                """)).isEmpty();
    }

    @Test
    void tell_all_scenes_of_a_circle() {
        assertThat(problems("""
                ## First

                - ["On"](#second)

                  **Brings you closer.** Good.

                ## Second

                - ["Back"](#first)

                  **Pushes you apart.** Oh.
                """))
                .extracting(problem -> problem.substring(0, problem.indexOf(']') + 1))
                .containsExactly(
                        "content/mi/case.md:11:1: error[endless-scene]",
                        "content/mi/case.md:17:1: error[endless-scene]");
    }

    @Test
    void need_not_be_there() {
        assertThat(problems("## First\n\nA story without replies.\n\n## Second\n\nIts end."))
                .isEmpty();
    }

    private List<String> problems(String text) {
        return TestSite.in(folder)
                .file("content/mi/case.md", TestSite.frontMatter("mi/case", "").replace("lesson", "case-study") + text)
                .problems();
    }
}
