package openoars.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import openoars.TestSite;
import openoars.markdown.Markdown;
import openoars.markdown.sentence.Reader;
import openoars.model.Look;
import openoars.model.PageType;
import openoars.model.Slug;
import openoars.source.SourceFile;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages of the rules: each has one, people can read it, and its examples are what the rule finds and lets pass. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RuleTest {

    private static final Path PAGES = Path.of("src/main/resources/openoars/rules");

    private static final int LONGEST_WHY = 400;

    private static final int HIGHEST_GRADE = 8;

    /** Why the page of a rule has no example that a test could try. */
    private static final Map<Rule, String> NOT_SHOWN = new EnumMap<>(Map.ofEntries(
            Map.entry(Rule.BIG_FILE, "takes 256 kilobytes"),
            Map.entry(Rule.BLOCK_TOO_LONG, "takes 6,000 letters"),
            Map.entry(Rule.DRAWING_ON_WORKSHEET, "is found when a PDF is made"),
            Map.entry(Rule.HIDDEN_CHARACTER, "cannot be seen"),
            Map.entry(Rule.LONG_SHEET, "takes three sheets of paper"),
            Map.entry(Rule.LOST_FIELD, "is a fault of the theme"),
            Map.entry(Rule.MISSING_FILE, "is about what is not there"),
            Map.entry(Rule.MISSING_LETTER, "is found when there are PDF files"),
            Map.entry(Rule.NO_SOURCE, "takes a hundred words"),
            Map.entry(Rule.NOT_A_FILE, "is about what is no file"),
            Map.entry(Rule.NOT_UTF_8, "is about bytes that are no letters"),
            Map.entry(Rule.OUT_OF_MEMORY, "is about a small machine"),
            Map.entry(Rule.PAGE_TOO_LONG, "takes 64,000 letters"),
            Map.entry(Rule.PRINT, "is a fault of the theme"),
            Map.entry(Rule.PROGRAM_FAULT, "is a fault that nobody knows of"),
            Map.entry(Rule.READING_GRADE, "takes a hundred words"),
            Map.entry(Rule.SAME_FIELD, "is a fault of the theme"),
            Map.entry(Rule.SILENT_FIELD, "is a fault of the theme"),
            Map.entry(Rule.SPLIT_FIELD, "is found when a PDF is made"),
            Map.entry(Rule.TOO_DEEP, "takes 41 levels"),
            Map.entry(Rule.TOO_SLOW, "takes ten thousand brackets")));

    @TempDir
    private Path folder;

    @Test
    void has_a_page_for_each_and_no_page_for_another() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            assertThat(pages.map(page -> page.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Stream.of(Rule.values())
                            .map(rule -> rule.key() + ".md")
                            .toList());
        }
    }

    @Test
    void is_known_by_its_key_and_by_that_of_one_of_its_kinds() {
        assertThat(Rule.of("not-utf-8")).contains(Rule.NOT_UTF_8);
        assertThat(Rule.of("language/addict")).contains(Rule.LANGUAGE);
        assertThat(Rule.of("languages")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void says_what_it_looks_for_and_why(Rule rule) throws IOException {
        List<String> lines = Files.readAllLines(PAGES.resolve(rule.key() + ".md"));

        assertThat(lines.get(0)).matches("# [A-Z][^.`*]+").isEqualTo("# " + rule.title());
        assertThat(lines.get(1)).isEmpty();
        assertThat(lines.get(2))
                .hasSizeBetween(80, LONGEST_WHY)
                .endsWith(".")
                .doesNotContainPattern("[`*_\\[\\]]")
                .isEqualTo(rule.why());
        assertThat(lines.get(3)).isEmpty();
        assertThat(lines.get(4)).isNotBlank();
        assertThat(rule.explanation()).startsWith(rule.why() + "\n\n");
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void is_easy_to_read(Rule rule) {
        Markdown markdown = new Markdown(List.of(), Look.PLAIN);
        Reader reader = new Reader(List.of());

        SourceFile page = new SourceFile(Path.of(rule.key() + ".md"), rule.explanation());
        double grade = reader.read(markdown.read(page, 0, new Slug("mi/rule"), PageType.REFERENCE, problem -> {})
                        .prose())
                .grade();

        assertThat(grade).isLessThanOrEqualTo(HIGHEST_GRADE);
    }

    @Test
    void uses_no_word_of_the_word_list() throws IOException {
        TestSite site = TestSite.in(folder)
                .file("content/data/language.yml", Files.readString(Path.of("content/data/language.yml")));
        for (Rule rule : Rule.values()) {
            site.page("mi/" + rule.key(), "## " + rule.title() + "\n\n" + rule.explanation());
        }

        assertThat(site.problems())
                .filteredOn(problem -> problem.startsWith("content/mi/"))
                .noneMatch(problem -> problem.contains("[language/") || problem.contains("-reason]"));
    }

    @Test
    void shows_an_example_unless_there_is_a_reason() {
        assertThat(Rule.values())
                .filteredOn(rule -> RulePage.of(rule).found().isEmpty())
                .containsExactlyInAnyOrderElementsOf(NOT_SHOWN.keySet());
    }

    @ParameterizedTest
    @MethodSource("shown")
    void is_found_in_one_example_and_not_in_the_other(Rule rule) throws IOException {
        RulePage page = RulePage.of(rule);
        List<String> always = ExampleSite.problems(folder.resolve("always"), List.of());

        List<String> found = ExampleSite.problems(folder.resolve("found"), page.found());
        List<String> passed = ExampleSite.problems(folder.resolve("passed"), page.passed());

        assertThat(found).anyMatch(problem -> isOf(rule, problem));
        assertThat(passed).noneMatch(problem -> isOf(rule, problem)).allMatch(always::contains);
    }

    private static Stream<Rule> shown() {
        return Arrays.stream(Rule.values()).filter(rule -> !NOT_SHOWN.containsKey(rule));
    }

    private static boolean isOf(Rule rule, String problem) {
        return problem.contains("[" + rule.key() + "]") || problem.contains("[" + rule.key() + "/");
    }
}
