package openoars.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import openoars.TestSite;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CircularPrerequisitesTest {

    @TempDir
    private Path folder;

    @Test
    void tell_of_a_circle_once_and_name_the_way_round() {
        TestSite site = TestSite.in(folder)
                .page("mi/a", "prerequisites: [mi/b]\n", "Text.")
                .page("mi/b", "prerequisites: [mi/c]\n", "Text.")
                .page("mi/c", "prerequisites: [mi/a]\n", "Text.")
                .page("mi/d", "prerequisites: [mi/a]\n", "Text.");

        assertThat(site.problems()).containsExactly("""
                content/mi/c.md:9:17: error[circular-prerequisites] these pages each ask to be read before the next, in a circle: mi/a, mi/c, mi/b, mi/a
                  hint: Take one of them out of the 'prerequisites' of another.""");
    }

    @Test
    void find_a_page_that_asks_for_itself() {
        assertThat(TestSite.in(folder)
                        .page("mi/a", "prerequisites: [mi/a]\n", "Text.")
                        .problems())
                .containsExactly("""
                content/mi/a.md:9:17: error[circular-prerequisites] these pages each ask to be read before the next, in a circle: mi/a, mi/a
                  hint: Take one of them out of the 'prerequisites' of another.""");
    }

    @Test
    void let_two_pages_ask_for_the_same_one() {
        TestSite site = TestSite.in(folder)
                .page("mi/a", "prerequisites: [mi/b, mi/c]\n", "Text.")
                .page("mi/b", "prerequisites: [mi/d]\n", "Text.")
                .page("mi/c", "prerequisites: [mi/d]\n", "Text.")
                .page("mi/d", "Text.");

        assertThat(site.problems()).isEmpty();
    }

    @Test
    void follow_a_way_of_any_length() {
        TestSite site = TestSite.in(folder).page("mi/p0", "Text.");
        for (int i = 1; i <= 3000; i++) {
            site.page("mi/p" + i, "prerequisites: [mi/p" + (i - 1) + "]\n", "Text.");
        }
        site.page("mi/p0", "prerequisites: [mi/p3000]\n", "Text.");

        assertThat(site.problems())
                .filteredOn(problem -> problem.contains("[circular-prerequisites]"))
                .hasSize(1);
    }
}
