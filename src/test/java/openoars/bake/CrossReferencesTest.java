package openoars.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import openoars.TestSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lines of the thesaurus among the pages from A to Z. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CrossReferencesTest {

    private static final Pattern LINE = Pattern.compile("<li class=\"see\">([^<]*)<a href=\"([^\"]*)\">([^<]*)</a>");

    @TempDir
    private Path folder;

    private TestSite site;

    @BeforeEach
    void write_a_site() {
        site = TestSite.in(folder).page("mi/naloxone", "tags: [nasal spray]\n", "Text.");
    }

    @Test
    void lead_to_the_page_that_has_the_word_in_its_title_or_among_its_tags() throws Exception {
        synonyms("naloxone, narcan", "nasal spray, spray");

        assertThat(lines())
                .containsExactly(
                        "narcan: see mi/naloxone.html Page mi naloxone",
                        "spray: see mi/naloxone.html Page mi naloxone");
    }

    @Test
    void lead_to_the_page_that_the_glossary_names() throws Exception {
        glossary("{term: antidote (kind), definition: It helps., link: never, page: mi/naloxone}");
        synonyms("antidote, remedy");

        assertThat(lines()).containsExactly("remedy: see mi/naloxone.html Page mi naloxone");
    }

    @Test
    void lead_to_the_glossary_where_it_names_no_page() throws Exception {
        site.page("mi/words", "data: glossary\n", "");
        glossary("{term: antidote (kind), definition: It helps., link: never}");
        synonyms("antidote, remedy");

        assertThat(lines()).containsExactly("remedy: see mi/words.html#h-antidote-kind antidote (kind)");
    }

    @Test
    void leave_out_words_that_hurt() throws Exception {
        site.file("content/data/language.yml", """
                rules:
                  - {id: a, pattern: '\\bfool\\b', avoid: fool, prefer: person, why: it hurts, severity: error}
                  - {id: b, pattern: '\\bantidote\\b', avoid: antidote, prefer: naloxone, why: it is old, severity: warn}
                """);
        synonyms("naloxone, antidote, FOOL's spray");

        assertThat(lines()).containsExactly("antidote: see mi/naloxone.html Page mi naloxone");
    }

    @Test
    void are_not_made_from_a_rule_that_cannot_be_read() {
        site.file("content/data/language.yml", """
                rules:
                  - {id: a, pattern: '(fool', avoid: fool, prefer: person, why: it hurts, severity: error}
                """);

        assertThat(site.problems()).containsExactly("""
                content/data/language.yml:2:22: error[wrong-value] pattern is not a regular expression: '(fool'
                  hint: Look at its brackets and backslashes, and write it between single quotes.""");
    }

    private void synonyms(String... groups) {
        site.file(
                "content/data/synonyms.yml", "groups:\n  - words: [" + String.join("]\n  - words: [", groups) + "]\n");
    }

    private void glossary(String term) {
        site.file("content/data/glossary.yml", "terms:\n  - " + term + "\n");
    }

    private List<String> lines() throws Exception {
        String page = new String(site.build().get("search.html"), StandardCharsets.UTF_8);
        return LINE.matcher(page)
                .results()
                .map(line -> line.group(1) + line.group(2) + " " + line.group(3))
                .toList();
    }
}
