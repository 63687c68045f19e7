package openoars.check.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import openoars.TestSite;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RepeatedWordsTest {

    @TempDir
    private Path folder;

    private static final String WORDS = "People can often tell what you think of them";

    @Test
    void are_told_of_on_the_later_page() {
        TestSite site = TestSite.in(folder).page("mi/a", WORDS + ".").page("mi/b", "Yes. " + WORDS + ", they say.");

        assertThat(site.problems()).containsExactly("""
                content/mi/b.md:11:6: advice[repeated-words] 'People can often tell what you think of them' stands on the page 'mi/a' too
                  hint: Say it once and link to it, or say it in another way.""");
    }

    @Test
    void may_stand_on_one_page_twice() {
        assertThat(TestSite.in(folder)
                        .page("mi/a", WORDS + ".\n\n" + WORDS + ".")
                        .problems())
                .isEmpty();
    }

    @Test
    void are_no_seven_words() {
        TestSite site = TestSite.in(folder)
                .page("mi/a", "People can often tell what you think.")
                .page("mi/b", "People can often tell what you think.");

        assertThat(site.problems()).isEmpty();
    }

    @Test
    void may_be_those_of_a_worksheet_that_is_handed_out_alone() {
        TestSite site = TestSite.in(folder)
                .page("mi/a", WORDS + ".")
                .file(
                        "content/worksheets/b.md",
                        TestSite.frontMatter("worksheets/b", "lang: es\n").replace("lesson", "worksheet") + WORDS
                                + ".\n");

        assertThat(site.problems()).isEmpty();
    }
}
