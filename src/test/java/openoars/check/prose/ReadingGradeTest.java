package openoars.check.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import openoars.TestSite;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingGradeTest {

    @TempDir
    private Path folder;

    private static final String EASY = "We sit and talk. ";

    private static final String HARD =
            "Considerable improvement in subsequent interactions necessitates appropriate communication. ";

    @Test
    void points_at_the_hardest_sentence() {
        assertThat(problems("lesson", EASY.repeat(17) + HARD.repeat(4))).containsExactly("""
                content/mi/a.md:11:290: warning[reading-grade] this page reads at school grade 8.5, and 8 is the most; this is its hardest sentence
                  hint: Try shorter sentences first, one idea in each, then everyday words. Read it aloud: where you need a breath, put a full stop.""");
    }

    @Test
    void stops_the_build_two_grades_later() {
        assertThat(problems("lesson", EASY.repeat(10) + HARD.repeat(10)))
                .singleElement()
                .asString()
                .contains("error[reading-grade]");
    }

    @Test
    void asks_less_of_people_with_a_pen() {
        String text = EASY.repeat(22) + HARD.repeat(4);

        assertThat(problems("lesson", text)).isEmpty();
        assertThat(problems("worksheet", text)).anyMatch(problem -> problem.contains("[reading-grade]"));
    }

    @Test
    void says_nothing_of_a_few_words_or_where_there_is_no_limit() {
        assertThat(problems("lesson", HARD.repeat(10))).isEmpty();
        assertThat(TestSite.in(folder.resolve("free"))
                        .page("mi/a", HARD.repeat(20))
                        .problems())
                .isEmpty();
    }

    private List<String> problems(String type, String text) {
        return TestSite.in(folder)
                .file("content/data/language.yml", "reading_grade: 8\nrules: []\n")
                .file("content/mi/a.md", TestSite.frontMatter("mi/a", "").replace("lesson", type) + text + "\n")
                .problems();
    }
}
