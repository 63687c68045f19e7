package openoars.check.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import openoars.TestSite;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CopiedWordsTest {

    @TempDir
    private Path folder;

    private static final String TEXT =
            "It is a truth universally acknowledged, that a single man in possession of a good fortune, must be in want of a"
                    + " wife.";

    @Test
    void are_found_whatever_their_capitals_and_marks() {
        assertThat(problems("He wrote: IT IS a *truth* \u2014 universally acknowledged \u2014 that a man is rich."))
                .containsExactly("""
                content/mi/a.md:11:11: error[copied-words] 'IT IS a truth \u2014 universally acknowledged \u2014 that a' stands word for word in a text that is not ours
                  hint: Close the other text, and say what it means to you. Facts are free; sentences are not.""");
    }

    @Test
    void are_told_of_once_and_shown_in_short() {
        assertThat(problems(TEXT)).containsExactly("""
                content/mi/a.md:11:1: error[copied-words] 'It is a truth universally acknowledged, that a single man in possession of a \u2026' stands word for word in a text that is not ours
                  hint: Close the other text, and say what it means to you. Facts are free; sentences are not.""");
    }

    @Test
    void are_not_seven_words_nor_eight_with_a_gap() {
        assertThat(problems("It is a truth universally acknowledged that nobody is rich."))
                .isEmpty();
        assertThat(problems("It is a truth universally acknowledged.\n\nThat a single man in possession."))
                .isEmpty();
    }

    @Test
    void are_found_in_the_front_matter() {
        TestSite site = site().file(
                        "content/mi/a.md",
                        TestSite.frontMatter("mi/a", "")
                                        .replace(
                                                "A page for a test.",
                                                "It is a truth universally acknowledged that a man is.")
                                + "Text.\n");

        assertThat(site.problems()).singleElement().asString().startsWith("content/mi/a.md:3:14: error[copied-words]");
    }

    private List<String> problems(String text) {
        return site().page("mi/a", text).problems();
    }

    private TestSite site() {
        String fingerprints = WordRuns.of(TEXT).stream()
                .map(run -> String.format("%016x", run.fingerprint()))
                .collect(Collectors.joining(" "));
        return TestSite.in(folder)
                .file(
                        "content/data/own-words.yml",
                        "texts:\n  - text: A novel\n    fingerprints: " + fingerprints + "\n");
    }
}
