package openoars.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import openoars.TestSite;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingTimeTest {

    @TempDir
    private Path folder;

    @Test
    void is_counted_again() {
        assertThat(problems("lesson", 900)).containsExactly("""
                content/mi/a.md:5:1: warning[reading-time] the page says 'minutes: 1' and takes about 6
                  hint: Change 'minutes' to 6, or the length of the text.""");
    }

    @Test
    void may_be_two_minutes_off() {
        assertThat(problems("lesson", 450)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"worksheet", "path"})
    void is_another_thing_where_people_do_more_than_read(String type) {
        assertThat(problems(type, 900)).noneMatch(problem -> problem.contains("[reading-time]"));
    }

    @Test
    void is_not_compared_with_minutes_that_are_missing() {
        TestSite site = TestSite.in(folder)
                .file(
                        "content/mi/a.md",
                        TestSite.frontMatter("mi/a", "").replace("minutes: 1\n", "") + "Some words. ".repeat(450)
                                + "\n");

        assertThat(site.problems()).containsExactly("""
                content/mi/a.md:2:1: error[missing-key] 'minutes' is missing
                  hint: Add a line that starts with 'minutes: '.""");
    }

    private List<String> problems(String type, int words) {
        String page = TestSite.frontMatter("mi/a", "").replace("type: lesson", "type: " + type);
        return TestSite.in(folder)
                .file("content/mi/a.md", page + "Word. ".repeat(words) + "\n")
                .problems();
    }
}
