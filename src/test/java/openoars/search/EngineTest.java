package openoars.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import openoars.model.Library;
import openoars.model.Page;
import openoars.model.PageType;
import openoars.model.Stage;
import openoars.model.SynonymGroup;
import openoars.output.MemoryOutput;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The engine as a browser would run it, in Node. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EngineTest {

    @TempDir
    private Path folder;

    private final Node node = Node.orSkip();

    @Test
    void finds_a_page_by_title_inflection_slip_and_synonym() throws Exception {
        String found =
                search(small(), "[['Spirit of MI'],['interviewed'],['ambivalance'],['mixed feelings'],['reduccion']]");

        assertThat(lines(found))
                .containsExactly(
                        "mi/spirit.html total=1",
                        "mi/interview.html total=1",
                        "mi/ambivalence.html total=1 corrected=ambivalance>ambivalence",
                        "mi/ambivalence.html total=1 shown=mixed feelings>ambivalence",
                        "mi/danos.html total=1");
    }

    @Test
    void finds_while_somebody_types() throws Exception {
        assertThat(lines(search(small(), "[['am',{typing:true}],['spirit of m',{typing:true}],['a',{typing:true}]]")))
                .containsExactly("mi/ambivalence.html total=1", "mi/spirit.html total=1", "- total=0");
    }

    @Test
    void finds_by_a_whole_word_what_it_would_find_without_typing() throws Exception {
        Library library = Pages.library(Stream.of(
                Pages.page("a/overdose", "Overdose", "Blue lips."),
                Pages.page("a/line", "Prevention lines", "Somebody stays on the line.")));

        String found = search(
                library,
                "[['overdose',{typing:true}],['overdose']]",
                Pages.group("prevention lines", "overdose prevention line"));

        assertThat(lines(found)).containsExactly("a/overdose.html total=1", "a/overdose.html total=1");
    }

    @Test
    void knows_words_of_the_thesaurus_that_start_with_a_stop_word() throws Exception {
        String found = search(
                small(),
                "[['not ready'],['not ready',{typing:true}],['are they not ready']]",
                Pages.group("ambivalence", "not ready"));

        assertThat(lines(found))
                .containsExactly(
                        "mi/ambivalence.html total=1 shown=not ready>ambivalence",
                        "mi/ambivalence.html total=1 shown=not ready>ambivalence",
                        "mi/ambivalence.html total=1 shown=not ready>ambivalence");
    }

    @Test
    void leads_to_the_best_section_and_quotes_it() throws Exception {
        String found = search(small(), "[['evocation',{excerpts:true}]]");

        assertThat(found)
                .contains("\"section\":{\"heading\":\"Four parts\",\"href\":\"mi/spirit.html#h-four-parts\"}")
                .contains("\"excerpt\":[{\"text\":\"Partnership, acceptance, compassion, \",\"hit\":false},"
                        + "{\"text\":\"evocation\",\"hit\":true},{\"text\":\".\",\"hit\":false}]");
    }

    @Test
    void says_honestly_that_nothing_was_found_and_what_is_near() throws Exception {
        assertThat(search(small(), "[['ambiv lent',{}],['qqqq',{}],['spiritt',{}]]"))
                .contains("\"total\":0,\"results\":[],\"corrected\":[],\"shown\":[],\"nearest\":[]");
    }

    @Test
    void does_nothing_with_hostile_queries() throws Exception {
        String found = search(
                small(),
                "[['<img src=x onerror=alert(1)>'],['__proto__'],['constructor'],['toString valueOf'],['(a+)+$'],"
                        + "['a'.repeat(10000)],['a '.repeat(5000)],['\\u202E\\u0000\\uD800'],['😀'],[''],['   '],[null],[{}],"
                        + "['\\\\','__proto__'],['-'.repeat(300)],['*?|\\'\\\"']].map((q)=>[q[0],{excerpts:true}])");

        assertThat(lines(found)).hasSize(16).allMatch(line -> line.startsWith("- total=0"));
    }

    @Test
    void filters_and_counts() throws Exception {
        Library library = Pages.library(Stream.of(
                Pages.page("en", "a/one", "One", PageType.LESSON, List.of(Stage.ACTION), "naloxone"),
                Pages.page("en", "a/two", "Two", PageType.WORKSHEET, List.of(Stage.ACTION, Stage.RETURN), "naloxone"),
                Pages.page("en", "a/three", "Three", PageType.WORKSHEET, List.of(), "naloxone")));

        String found = search(
                library, "[['naloxone',{types:['worksheet']}],['naloxone',{types:['worksheet'],stages:['return']}]]");

        assertThat(lines(found)).containsExactly("a/three.html a/two.html total=2", "a/two.html total=1");
        assertThat(found)
                .contains("\"types\":[{\"key\":\"lesson\",\"count\":1},{\"key\":\"worksheet\",\"count\":2}]")
                .contains("\"stages\":[{\"key\":\"action\",\"count\":1},{\"key\":\"return\",\"count\":1}]");
    }

    @Test
    void works_on_a_site_too_large_for_one_file() throws Exception {
        List<Page> pages = SearchIndexTest.pages(1200);
        Library library = Pages.library(Stream.concat(
                pages.stream().map(page -> page), Stream.of(Pages.page("z/last", "Needle stack", "A needle in it."))));

        String found = search(
                library, "[['needle stack',{excerpts:true}],['page',{limit:3}],['page',{types:['skill'],limit:2}]]");

        assertThat(lines(found).get(0)).isEqualTo("z/last.html total=1");
        assertThat(lines(found).get(1)).endsWith("total=1200");
        assertThat(lines(found).get(2)).endsWith("total=134");
        assertThat(found).contains("\"hit\":true").contains("/f.js").contains("/r");
    }

    @Test
    void counts_while_somebody_types_only_where_that_is_asked_for() throws Exception {
        Library library = Pages.library(SearchIndexTest.pages(1200).stream().map(page -> page));

        String found = search(library, "[['page',{typing:true,limit:1}],['page',{typing:true,limit:1,facets:true}]]");

        String asked = found.substring(found.lastIndexOf("{\"query\":"));
        String unasked = found.substring(0, found.length() - asked.length());
        assertThat(unasked).contains("\"types\":[]").doesNotContain("/f.js");
        assertThat(asked).contains("\"types\":[{\"key\":").contains("/f.js");
    }

    private static Library small() {
        return Pages.library(Stream.of(
                Pages.page(
                        "mi/spirit",
                        "The spirit of MI",
                        "An attitude.",
                        "Four parts",
                        "Partnership, acceptance, compassion, evocation.",
                        "Who is it for?",
                        "For everybody."),
                Pages.page("mi/ambivalence", "Ambivalence", "Wanting and not wanting <b>\"both\"</b>."),
                Pages.page("mi/interview", "Interviewing", "How to interview people."),
                Pages.page("es", "mi/danos", "Reducción de daños", PageType.LESSON, List.of(), "Menos riesgo.")));
    }

    private String search(Library library, String queries) throws Exception {
        return search(library, queries, Pages.group("ambivalence", "mixed feelings", "two minds"));
    }

    private String search(Library library, String queries, SynonymGroup group) throws Exception {
        SearchIndex index = SearchIndex.of(library, PageWords::of, List.of(group));
        MemoryOutput output = new MemoryOutput();
        SearchIndexTest.write(library, index, output);
        for (Map.Entry<String, byte[]> file : output.files().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        return node.search(queries, folder, SearchIndex.ENGINE);
    }

    /** One line for each answer: what was found, how many, what was changed. */
    private static List<String> lines(String answers) {
        return Stream.of(answers.split("(?=\\{\"query\":)"))
                .filter(answer -> answer.startsWith("{\"query\""))
                .map(EngineTest::line)
                .toList();
    }

    private static String line(String answer) {
        String hrefs = String.join(" ", all(answer, "\"href\":\"([^\"#]*)\""));
        String total = String.join("", all(answer, "\"total\":(\\d+)"));
        return (hrefs.isEmpty() ? "-" : hrefs) + " total=" + total + pairs(answer, "corrected")
                + pairs(answer, "shown");
    }

    private static String pairs(String answer, String name) {
        List<String> pairs = all(answer, "\"" + name + "\":\\[(\\{[^]]*)]");
        return pairs.isEmpty()
                ? ""
                : " " + name + "=" + pairs.get(0).replaceAll("\\{\"from\":\"([^\"]*)\",\"to\":\"([^\"]*)\"}", "$1>$2");
    }

    private static List<String> all(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(result -> result.group(1))
                .toList();
    }
}
