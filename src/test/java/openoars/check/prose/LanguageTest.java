package openoars.check.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import openoars.TestSite;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LanguageTest {

    private static final Pattern FINDING = Pattern.compile("content/mi/a\\.md:(\\d+):\\d+: \\w+\\[language/([a-z-]+)]");

    /** Behind the front matter of a test page. */
    private static final int FIRST_LINE = 11;

    @TempDir
    private Path folder;

    @Test
    void finds_in_each_sentence_what_stands_beside_it() throws IOException {
        List<String[]> sentences = sentences();

        Map<Integer, String> found = new TreeMap<>();
        String page = String.join("\n\n", sentences.stream().map(s -> s[0]).toList());
        for (String problem : problems(page)) {
            Matcher finding = FINDING.matcher(problem);
            if (finding.lookingAt()) {
                found.merge(
                        (Integer.parseInt(finding.group(1)) - FIRST_LINE) / 2, finding.group(2), (a, b) -> a + " " + b);
            }
        }

        Map<Integer, String> expected = new TreeMap<>();
        for (int i = 0; i < sentences.size(); i++) {
            if (!sentences.get(i)[1].isEmpty()) {
                expected.put(i, sentences.get(i)[1]);
            }
        }
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void points_at_the_words_and_offers_others() throws IOException {
        assertThat(problems("Some text.\n\n- Then *she* got clean in May.")).containsExactly("""
                content/mi/a.md:13:14: error[language/clean-person] 'got clean' stands on our word list (implies people who use are dirty)
                  hint: Better: not using; in recovery (if they say so); abstinent. If the word has to stand, say why: <!-- lang-ok: clean-person self -->.""");
    }

    @Test
    void counts_places_behind_escapes_entities_and_curly_marks() throws IOException {
        assertThat(problems("\\*A\\* &amp; \u201Cb\u201D [@A] is **an addict**."))
                .first()
                .asString()
                .startsWith("content/mi/a.md:11:30: error[language/addict] 'addict'");
    }

    @Test
    void reads_the_front_matter() throws IOException {
        String page =
                TestSite.frontMatter("mi/a", "objectives:\n  - 'Never say addict'\ncontent_note: He is an addict\n");

        assertThat(problemsOf(page + "Text.\n"))
                .extracting(problem -> problem.substring(0, problem.indexOf(']') + 1))
                .containsExactly(
                        "content/mi/a.md:10:16: error[language/addict]",
                        "content/mi/a.md:11:24: error[language/addict]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A poster of the time said \"addict\".[@A]",
                "> They are addicts, he wrote.[@A]",
                "<!-- lang-ok: addict self -->\nI am an addict.",
                "I am an addict. <!-- lang-ok: addict self -->",
                "<!-- lang:examples -->\n\nWrite person, not addict.\n\n<!-- /lang:examples -->",
                "See `addict` and [this page](https://example.org/addict).",
                "    an addict"
            })
    void lets_a_word_stand_for_a_reason(String text) throws IOException {
        assertThat(problems(text)).noneMatch(problem -> problem.contains("[language/"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A poster of the time said \"addict\".",
                "\"A quote\" before it, then addict.[@A]",
                "> They are addicts, he wrote.",
                "> **Try it:** They are addicts, he wrote.[@A]",
                "<!-- lang-ok: user self -->\nI am an addict.",
                "<!-- lang-ok: addict self -->\nI am.\n\nI am an addict.",
                "<!-- lang:examples -->\n\nA\n\n<!-- /lang:examples -->\n\nHe is an addict."
            })
    void does_not_take_one_reason_for_another(String text) throws IOException {
        assertThat(problems(text)).anyMatch(problem -> problem.contains("error[language/addict]"));
    }

    @Test
    void tells_a_reason_that_it_does_not_know() throws IOException {
        assertThat(
                        problems(
                                "<!-- lang-ok: adict self -->\nA.\n\n<!-- lang-ok: addict just so -->\nB.\n\n<!-- lang-ok: addict -->\nC."))
                .contains("""
                content/mi/a.md:11:1: warning[unknown-reason] the word list has no rule 'adict'
                  hint: Did you mean 'addict'?""", """
                content/mi/a.md:14:1: warning[unknown-reason] 'just so' is no reason the word list knows
                  hint: Known here: clinical, equipment, example, history, intl, law, myth, org, other, quote, self, title, violence.""", """
                content/mi/a.md:17:1: warning[unknown-reason] this comment gives no reason
                  hint: Known here: clinical, equipment, example, history, intl, law, myth, org, other, quote, self, title, violence.""");
    }

    @Test
    void tells_a_reason_that_nothing_needs() throws IOException {
        assertThat(problems("<!-- lang-ok: addict self -->\nNothing.")).containsExactly("""
                content/mi/a.md:11:1: advice[unneeded-reason] this comment allows 'addict', and nothing here needs it
                  hint: Take the comment out.""");
    }

    @Test
    void leaves_pages_in_other_languages_alone() throws IOException {
        assertThat(problemsOf(TestSite.frontMatter("mi/a", "lang: de\n") + "Ein addict.\n"))
                .isEmpty();
    }

    private List<String> problems(String text) throws IOException {
        return problemsOf(TestSite.frontMatter("mi/a", "") + text + "\n");
    }

    /** What is said of one page, but for its sources, which stand in no bibliography. */
    private List<String> problemsOf(String page) throws IOException {
        return TestSite.in(folder)
                .file("content/data/language.yml", Files.readString(Path.of("content/data/language.yml")))
                .file("content/mi/a.md", page)
                .problems()
                .stream()
                .filter(problem -> problem.startsWith("content/mi/a.md"))
                .filter(problem -> !problem.contains("-source]"))
                .toList();
    }

    private static List<String[]> sentences() throws IOException {
        try (InputStream in = Objects.requireNonNull(LanguageTest.class.getResourceAsStream("sentences.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t", 2))
                    .toList();
        }
    }
}
