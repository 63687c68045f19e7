package openoars.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import openoars.TestSite;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SynonymsTest {

    @TempDir
    private Path folder;

    @Test
    void may_lead_to_a_word_of_a_title_a_heading_a_text_or_the_glossary() {
        TestSite site = TestSite.in(folder)
                .page("mi/naloxone", "tags: [pre-contemplation]\n", "Text.")
                .file("content/data/glossary.yml", """
                        terms:
                          - term: overdose
                            definition: Too much.
                            link: never
                        """);

        assertThat(synonyms(site, "naloxone, narcan", "pre contemplation, not yet", "Overdose, OD")
                        .problems())
                .isEmpty();
    }

    @Test
    void refuse_to_lead_to_a_word_that_leads_nowhere() {
        TestSite site = synonyms(TestSite.in(folder).page("mi/naloxone", "A kit."), "naloxone, narcan", "kit, box");

        assertThat(site.problems()).containsExactly("""
                content/data/synonyms.yml:3:13: error[lost-synonym] no entry of the glossary and no page is about 'kit'
                  hint: Put a word first that the glossary has, or a page in its title or 'tags'; the others lead to it.""");
    }

    @Test
    void refuse_a_word_that_leads_two_ways() {
        TestSite site = synonyms(
                TestSite.in(folder).page("mi/return", "").page("mi/relief", ""), "return, Relápse", "relief, relapse");

        assertThat(site.problems()).containsExactly("""
                content/data/synonyms.yml:3:21: error[same-synonym] the word 'relapse' stands here a second time
                  hint: Keep it in the group it fits best; the first is on line 2.""");
    }

    @Test
    void ask_for_the_words_of_a_group() {
        TestSite site = TestSite.in(folder).file("content/data/synonyms.yml", "groups:\n  - word: x\n  - words: []\n");

        assertThat(site.problems()).containsExactly("""
                content/data/synonyms.yml:2:5: error[missing-key] 'words' is missing
                  hint: Add a line that starts with 'words: '.""", """
                content/data/synonyms.yml:2:5: error[unknown-key] there is no key 'word' here
                  hint: Did you mean 'words'?""");
    }

    private static TestSite synonyms(TestSite site, String... groups) {
        return site.file(
                "content/data/synonyms.yml", "groups:\n  - words: [" + String.join("]\n  - words: [", groups) + "]\n");
    }
}
