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
class ClaimsTest {

    @TempDir
    private Path folder;

    @Test
    void point_at_the_claim_and_ask_for_a_source() {
        assertThat(problems("It is short. Studies show that it helps, and 12.5 % more people stay."))
                .containsExactly("""
                content/mi/a.md:11:14: warning[claim-without-source] 'Studies show' claims something, and the paragraph names no source
                  hint: Put the key of the source behind the sentence, as in [@TIP35], or say it as your own view.""");
    }

    @Test
    void are_told_of_once_a_sentence() {
        assertThat(problems("Some 40 percent came back. Of them, two in three people stayed."))
                .extracting(problem -> problem.substring(0, problem.indexOf(" claims")))
                .containsExactly(
                        "content/mi/a.md:11:6: warning[claim-without-source] '40 percent'",
                        "content/mi/a.md:11:37: warning[claim-without-source] 'two in three people'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,200% more.",
                "Experts agree on this.",
                "One study found that it helps.",
                "Research has shown it.",
                "The evidence suggests so.",
                "Data show that more people come.",
                "According to research, it helps.",
                "The risk is twice as high, and 5 times more likely at night.",
                "It doubles your risk.",
                "Mixing doubled the risk.",
                "- It helps 3 out of 10 adults.",
                "| Who | How many |\n|---|---|\n| All | 20% |",
                "> **Facilitator note:** Studies show it.",
                "He said \"well\". Research shows it."
            })
    void are_known_in_many_forms(String text) {
        assertThat(problems(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Studies show that it helps.[@TIP35]",
                "Studies show that it helps. So we do it.[@TIP35]",
                "| Who | How many | Source |\n|---|---|---|\n| All | 20% | [@TIP35] |",
                "## What 20% means",
                "> 20% of us came back.",
                "\"Studies show it,\" she said.",
                "<!-- lang:examples -->\n\nStudies show it.\n\n<!-- /lang:examples -->",
                "You need not be 100% sure.",
                "Use a pad with 70% alcohol.",
                "Think about what research shows.",
                "Ask what the study found.",
                "Mark a number from 0 to 10.",
                "Ask twice.",
                "We study how people change.",
                "One in the room, two people outside."
            })
    void are_not_what_has_a_source_or_is_none(String text) {
        assertThat(problems(text)).noneMatch(problem -> problem.contains("[claim-without-source]"));
    }

    @Test
    void may_stand_in_a_description_if_the_page_has_sources() {
        String claim =
                TestSite.frontMatter("mi/a", "sources: [TIP35]\n").replace("A page", "Studies show what a page is");

        assertThat(site().file("content/mi/a.md", claim + "It helps.[@TIP35]\n").problems())
                .isEmpty();
        assertThat(site().file("content/mi/a.md", claim.replace("sources: [TIP35]\n", "") + "It helps.\n")
                        .problems())
                .singleElement()
                .asString()
                .startsWith("content/mi/a.md:3:14: warning[claim-without-source] 'Studies show'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"case-study", "worksheet", "glossary"})
    void may_be_made_by_people_in_a_story_and_on_a_sheet(String type) {
        String page = TestSite.frontMatter("mi/a", "").replace("lesson", type) + "Studies show it.\n";

        assertThat(site().file("content/mi/a.md", page).problems())
                .noneMatch(problem -> problem.contains("[claim-without-source]"));
    }

    private List<String> problems(String text) {
        return site().page("mi/a", text.contains("[@TIP35]") ? "sources: [TIP35]\n" : "", text)
                .problems();
    }

    private TestSite site() {
        return TestSite.in(folder)
                .file(
                        "content/data/sources.yml",
                        "sources:\n  - {key: TIP35, title: A guide, kind: guideline, status: unverified}\n"
                                .replace("unverified", "verified"))
                .page("mi/b", "sources: [TIP35]\n", "Ask.[@TIP35]");
    }
}
