package openoars.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import openoars.TestSite;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LearningPathsTest {

    @TempDir
    private Path folder;

    @Test
    void name_their_pages_and_nothing_else_does() {
        TestSite site =
                site().page("mi/x", "pages: [mi/b]\n", "Text.").file("content/mi/y.md", path("") + "Nothing.\n");

        assertThat(site.problems()).containsExactly("""
                content/mi/x.md:9:9: error[pages-outside-path] only a learning path has 'pages'
                  hint: Take the list out, or write 'type: path'. What to read before this page goes under 'prerequisites'.""", """
                content/mi/y.md:2:1: error[path-without-pages] this learning path names no pages
                  hint: List them at the top of the page, for example 'pages: [mi/spirit, stages/overview]'.""");
    }

    @Test
    void take_as_long_as_their_pages() {
        TestSite site = site().file("content/mi/y.md", path("pages: [mi/a, mi/b, mi/c, mi/d]\n") + "Short.\n");

        assertThat(site.problems()).containsExactly("""
                content/mi/y.md:5:1: warning[path-minutes] the path says 'minutes: 1', and its pages take 4
                  hint: Change 'minutes' to 4, or take other pages.""");
    }

    @Test
    void may_be_two_minutes_off() {
        TestSite site = site().file("content/mi/y.md", path("pages: [mi/a, mi/b, mi/c]\n") + "Short.\n");

        assertThat(site.problems()).isEmpty();
    }

    @Test
    void are_not_told_of_minutes_that_nobody_could_read() {
        String path = path("pages: [mi/a, mi/b, mi/c, mi/d]\n").replace("minutes: 1", "minutes: one");

        assertThat(site().file("content/mi/y.md", path + "Short.\n").problems()).containsExactly("""
                content/mi/y.md:5:10: error[wrong-value] minutes is not a whole number: 'one'
                  hint: Write digits only, for example 'minutes: 6'.""");
    }

    private TestSite site() {
        return TestSite.in(folder)
                .page("mi/a", "Text.")
                .page("mi/b", "Text.")
                .page("mi/c", "Text.")
                .page("mi/d", "Text.");
    }

    private static String path(String more) {
        return TestSite.frontMatter("mi/y", more).replace("type: lesson", "type: path");
    }
}
