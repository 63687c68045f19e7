package openoars.check.prose;

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
class ContentNotesTest {

    @TempDir
    private Path folder;

    private static final String THREE = "An overdose is an emergency.\n\n- After an overdose, rest.\n- Suicidal? Call.";

    @Test
    void are_asked_for_at_the_third_mention() {
        assertThat(problems("", THREE)).containsExactly("""
                content/mi/a.md:11:4: warning[content-note] this page speaks of 'overdose' more than once or twice, and has no content note
                  hint: Add a calm line to the front matter, such as 'content_note: Mentions overdose', so that people can choose.""");
    }

    @Test
    void are_not_asked_for_in_passing_or_twice() {
        assertThat(problems("", "One overdose. Another overdose.")).isEmpty();
        assertThat(problems("content_note: Mentions overdose\n", THREE)).isEmpty();
    }

    @Test
    void are_not_about_what_only_facilitators_read() {
        assertThat(problems("", "> **Facilitator note:** Overdose, overdose, overdose."))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "suicide",
                "self-harm",
                "he was raped",
                "sexual assault",
                "sexually abused",
                "domestic abuse",
                "beaten up",
                "took her own life",
                "killed himself",
                "died from it",
                "a miscarriage",
                "child abuse"
            })
    void are_about_many_hard_things(String words) {
        assertThat(problems("", (words + ". ").repeat(3))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "988 Suicide & Crisis Lifeline",
                "suicide prevention line",
                "a grape",
                "an assault on the hill",
                "he died",
                "the beat",
                "a dose"
            })
    void are_not_about_the_names_of_help_lines_or_other_words(String words) {
        assertThat(problems("", (words + ". ").repeat(3))).isEmpty();
    }

    private List<String> problems(String more, String text) {
        return TestSite.in(folder).page("mi/a", more, text).problems();
    }
}
