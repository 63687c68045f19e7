package openoars.reading;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import openoars.TestSite;
import openoars.model.DataList;
import openoars.model.FrontMatter;
import openoars.model.PageType;
import openoars.model.Paragraph;
import openoars.model.Principle;
import openoars.model.Slug;
import openoars.model.Stage;
import openoars.model.Status;
import openoars.model.Task;
import openoars.problem.Problem;
import openoars.source.Located;
import openoars.source.SourceFile;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FrontMatterReaderTest {

    @TempDir
    private Path folder;

    private final List<Problem> problems = new ArrayList<>();

    @Test
    void finds_nothing_wrong_with_a_page_that_says_all_it_should() {
        assertThat(TestSite.in(folder).page("mi/spirit", "Text.").problems()).isEmpty();
    }

    @Test
    void reads_all_that_a_page_says_of_itself() {
        FrontMatter read = read("""
                title: Open questions
                description: One sentence.
                type: skill
                order: 3
                stages: [action]
                principles: [pragmatism]
                tasks: all
                prerequisites: [mi/spirit]
                pages: [mi/a, mi/b]
                minutes: 6
                objectives: [Ask, Listen]
                worksheets: [ruler]
                data: glossary
                sources: [MR2013]
                content_note: Speaks of loss.
                seed: [S07]
                reviewed: 2026-11-01
                review_by: 2027-11-01
                needs_clinical_review: true
                reviewers: [a nurse]
                status: published
                tags: [oars]
                aliases: [mi/old]
                lang: es
                """).read();

        assertThat(problems).isEmpty();
        assertThat(read.title().value()).isEqualTo("Open questions");
        assertThat(read.description()).isEqualTo("One sentence.");
        assertThat(read.type()).isEqualTo(PageType.SKILL);
        assertThat(read.order()).hasValue(3);
        assertThat(read.stages()).containsExactly(Stage.ACTION);
        assertThat(read.principles()).containsExactly(Principle.PRAGMATISM);
        assertThat(read.tasks()).containsExactly(Task.values());
        assertThat(slugs(read.prerequisites())).containsExactly("mi/spirit");
        assertThat(slugs(read.pages())).containsExactly("mi/a", "mi/b");
        assertThat(read.minutes()).isEqualTo(6);
        assertThat(read.objectives()).containsExactly("Ask", "Listen");
        assertThat(slugs(read.worksheets())).containsExactly("worksheets/ruler");
        assertThat(read.data()).contains(DataList.GLOSSARY);
        assertThat(read.sources()).extracting(Located::value).containsExactly("MR2013");
        assertThat(read.contentNote()).contains("Speaks of loss.");
        assertThat(read.seed()).extracting(Located::value).containsExactly("S07");
        assertThat(read.reviewed()).isEqualTo(LocalDate.of(2026, 11, 1));
        assertThat(read.reviewBy()).isEqualTo(LocalDate.of(2027, 11, 1));
        assertThat(read.needsClinicalReview()).isTrue();
        assertThat(read.reviewers()).containsExactly("a nurse");
        assertThat(read.status()).isEqualTo(Status.PUBLISHED);
        assertThat(read.tags()).containsExactly("oars");
        assertThat(slugs(read.aliases())).containsExactly("mi/old");
        assertThat(read.lang()).isEqualTo("es");
        assertThat(read.keys()).hasSize(24);
    }

    /** Nothing that is missing makes a page public. */
    @Test
    void takes_a_page_that_says_nothing_for_a_draft() {
        FrontMatter read = read("lang: ''\n").read();

        assertThat(read.status()).isEqualTo(Status.DRAFT);
        assertThat(read.type()).isEqualTo(PageType.LESSON);
        assertThat(read.minutes()).isZero();
        assertThat(read.lang()).isEqualTo("en");
    }

    @Test
    void hands_the_words_that_readers_see_to_those_who_look_at_words() {
        FrontMatterReader reader =
                read("objectives: [Ask, Listen]\ntitle: Open questions\ntags: [oars]\ncontent_note: Loss.\n");

        assertThat(reader.prose())
                .extracting(Paragraph::text)
                .containsExactly("Open questions", "Ask", "Listen", "Loss.");
    }

    @Test
    void takes_a_description_of_160_characters() {
        assertThat(read("description: " + "x".repeat(160) + "\n").read().description())
                .hasSize(160);
        assertThat(problems).extracting(Problem::rule).doesNotContain("long-description");
    }

    @Test
    void asks_for_the_key_that_was_meant() {
        assertThat(problems("stage: [action]\n")).containsExactly("""
                content/mi/a.md:9:1: error[unknown-key] there is no key 'stage' here
                  hint: Did you mean 'stages'?""");
    }

    @Test
    void refuses_a_key_that_stands_twice() {
        assertThat(problems("title: Again\n")).containsExactly("""
                content/mi/a.md:9:1: error[duplicate-key] the key 'title' stands here a second time
                  hint: Keep one of the two; the first is on line 2.""");
    }

    @Test
    void refuses_a_value_that_is_not_on_the_list() {
        assertThat(problems("stages: [contemplation, acton]\n")).containsExactly("""
                content/mi/a.md:9:25: error[unknown-value] stages cannot be 'acton'
                  hint: Did you mean 'action'?""");
    }

    @Test
    void counts_columns_as_an_editor_does_after_letters_outside_the_basic_plane() {
        assertThat(problems("objectives: ['😀', {a: b}]\n")).containsExactly("""
                content/mi/a.md:9:20: error[wrong-value] objectives is not a single value
                  hint: Write one value after 'objectives: '.""");
    }

    @Test
    void refuses_a_number_with_words_in_it() {
        assertThat(problems("order: third\n")).containsExactly("""
                content/mi/a.md:9:8: error[wrong-value] order is not a whole number: 'third'
                  hint: Write digits only, for example 'order: 6'.""");
    }

    @Test
    void keeps_words_that_yaml_would_take_for_something_else() {
        assertThat(problems("tags: [no, 1:30, 0x10, ~]\n")).isEmpty();
    }

    @Test
    void refuses_a_date_that_does_not_exist() {
        TestSite site = TestSite.in(folder)
                .file("content/mi/a.md", TestSite.frontMatter("a", "").replace("2026-11-24", "2026-02-30") + "Text.\n");

        assertThat(site.problems()).containsExactly("""
                content/mi/a.md:6:11: error[wrong-value] reviewed is not a date: '2026-02-30'
                  hint: Write year, month and day, for example 'reviewed: 2026-11-24'.""");
    }

    @Test
    void names_every_key_that_is_missing() {
        TestSite site = TestSite.in(folder).file("content/mi/a.md", "---\ntitle: A\n---\nText.\n");

        assertThat(site.problems())
                .extracting(p -> p.lines().findFirst().orElseThrow())
                .containsExactly(
                        "content/mi/a.md:2:1: error[missing-key] 'description' is missing",
                        "content/mi/a.md:2:1: error[missing-key] 'minutes' is missing",
                        "content/mi/a.md:2:1: error[missing-key] 'review_by' is missing",
                        "content/mi/a.md:2:1: error[missing-key] 'reviewed' is missing",
                        "content/mi/a.md:2:1: error[missing-key] 'status' is missing",
                        "content/mi/a.md:2:1: error[missing-key] 'type' is missing");
    }

    @Test
    void refuses_a_description_that_search_engines_would_cut() {
        TestSite site = TestSite.in(folder)
                .file(
                        "content/mi/a.md",
                        TestSite.frontMatter("a", "").replace("A page for a test.", "x".repeat(161)) + "Text.\n");

        assertThat(site.problems()).containsExactly("""
                content/mi/a.md:3:14: error[long-description] the description has 161 characters, 160 is the most
                  hint: Keep the one sentence that says what a reader finds here.""");
    }

    static Stream<Arguments> slips() {
        return Stream.of(
                Arguments.of(
                        "title: Return: change is hard",
                        "2:8",
                        "the value of 'title' has a colon and a space in it",
                        "Put it in double quotes: title: \"Return: change is hard\"."),
                Arguments.of(
                        "title: Say \"no\": how",
                        "2:8",
                        "the value of 'title' has a colon and a space in it",
                        "Put it in double quotes: title: \"Say \\\"no\\\": how\"."),
                Arguments.of(
                        "title A",
                        "2:1",
                        "this line has no colon",
                        "Write a key, a colon, a space and a value, as in 'title: My page'."),
                Arguments.of("title:A", "2:7", "there is no space behind the colon", "Write 'title: A'."),
                Arguments.of(
                        "title: A\n  tags: [b]",
                        "3:3",
                        "'tags' stands further to the right than the key above",
                        "Begin each key at the start of its line."),
                Arguments.of(
                        "title: A\ntags",
                        "3:1",
                        "this line has no colon",
                        "Write a key, a colon, a space and a value, as in 'title: My page'."),
                Arguments.of(
                        "title: \"A",
                        "2:8",
                        "a quote is opened here and nowhere closed",
                        "Write the same sign behind the value, too."),
                Arguments.of(
                        "title: A\ntags:\n\t- b",
                        "4:1",
                        "a tab stands here",
                        "Put spaces in its place, two for each step."),
                Arguments.of(
                        "title: @b", "2:8", "no value can begin with '@'", "Put it in double quotes: title: \"@b\"."),
                Arguments.of(
                        "title: 'It's'",
                        "2:12",
                        "the value goes on behind its closing quote",
                        "Put all of it in double quotes; inside them, write \\\" for a quote."),
                Arguments.of(
                        "title: \"A\" b",
                        "2:12",
                        "the value goes on behind its closing quote",
                        "Put all of it in double quotes; inside them, write \\\" for a quote."),
                Arguments.of(
                        "title: A\ntags: [b, c",
                        "3:7",
                        "a bracket is opened here and not closed",
                        "Write ] behind the last value, and a comma between values."),
                Arguments.of(
                        "title: \"A \\q\"",
                        "2:11",
                        "'\\q' means nothing between double quotes",
                        "Write \\\\ for a backslash, or use single quotes."),
                Arguments.of(
                        "title: A\ntags:\n  - b\n - c",
                        "5:2",
                        "this line cannot be read (expected <block end>, but found '<block sequence start>')",
                        "Look at how far this line and those above are indented, and at its quotes and brackets."));
    }

    /** In place of the title, in line 2. */
    @ParameterizedTest
    @MethodSource("slips")
    void says_what_keeps_yaml_from_being_read(String lines, String place, String message, String hint)
            throws IOException {
        TestSite site = TestSite.in(folder)
                .file("content/mi/a.md", TestSite.frontMatter("a", "").replace("title: Page a", lines) + "Text.\n");

        assertThat(site.problems())
                .containsExactly("content/mi/a.md:" + place + ": error[broken-yaml] " + message + "\n  hint: " + hint);
    }

    @Test
    void refuses_anchors_references_and_tags() {
        assertThat(problems("tags: [&a x]\n")).containsExactly("""
                content/mi/a.md:9:8: error[broken-yaml] anchors ('&'), references ('*') and tags ('!') cannot be used here
                  hint: Write the value out, in "double quotes" if it starts with one of these signs.""");
        assertThat(problems("tags: [!!java.net.URL x]\n"))
                .hasSize(1)
                .first()
                .asString()
                .contains("tags ('!') cannot be used");
    }

    @ParameterizedTest
    @ValueSource(strings = {"&a tags: x\n", "? !x tags\n: x\n", "*a : x\n", "tags: [*a]\n", "<<: *a\n"})
    void refuses_them_in_keys_and_where_nothing_has_their_name_too(String line) {
        assertThat(problems(line))
                .singleElement()
                .asString()
                .startsWith("content/mi/a.md:9:")
                .contains(": error[broken-yaml] ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"? [a]\n: b\n", "? {a: b}\n: c\n", "? [[a]]\n: b\n"})
    void refuses_a_key_that_is_no_word(String lines) {
        assertThat(problems(lines))
                .singleElement()
                .asString()
                .startsWith("content/mi/a.md:2:1: error[broken-yaml] this line cannot be read (Non scalar key ");
    }

    /** Each line is twice the one before it, thirty times. */
    @Test
    void refuses_what_would_be_a_billion_words() {
        String lines = IntStream.range(1, 31)
                .mapToObj(i -> "k" + i + ": &k" + i + " [*k" + (i - 1) + ", *k" + (i - 1) + "]\n")
                .collect(joining());

        assertThat(problems("k0: &k0 [ha, ha]\n" + lines))
                .singleElement()
                .asString()
                .startsWith(
                        "content/mi/a.md:2:1: error[broken-yaml] this line cannot be read (Number of aliases for non-scalar nodes exceeds the specified max=0)");
    }

    /** An escape is nothing that the eye could miss in the file, but on the page and in the feed it would be one. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tags: [\"a\\u202eb\"] | 202E",
                "tags: {\"a\\u202eb\": c} | 202E",
                "tags: [a\u2066b] | 2066",
                "tags: [\"\\e[2J\"] | 001B",
                "tags: [\"a\\0\"] | 0000",
                "tags: [\"\\uffff\"] | FFFF"
            })
    void refuses_a_character_that_nobody_sees(String line, String code) {
        assertThat(problems(line + "\n")).containsExactly("""
                content/mi/a.md:9:8: error[hidden-character] the character U+%s stands here, and readers cannot see it
                  hint: Delete the word it stands in and type it again.""".formatted(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "? "})
    void refuses_what_stands_inside_of_each_other_without_end(String opening) {
        assertThat(problems("tags:\n  " + opening.repeat(60_000) + "\n")).containsExactly("""
                content/mi/a.md:2:1: error[too-deep] lists or keys stand inside each other too deep here
                  hint: Write one value or one plain list behind each key.""");
    }

    @Test
    void asks_for_front_matter_where_there_is_none() {
        TestSite site = TestSite.in(folder).file("content/mi/a.md", "# Spirit\n");

        assertThat(site.problems()).containsExactly("""
                content/mi/a.md:1:1: error[front-matter] the page does not say what it is
                  hint: Start it with a line '---', then 'title:', 'description:', 'type:' and the other keys, then '---'.""");
    }

    @Test
    void asks_for_the_end_of_the_front_matter() {
        TestSite site = TestSite.in(folder).file("content/mi/a.md", "---\ntitle: A\n\nText.\n");

        assertThat(site.problems()).containsExactly("""
                content/mi/a.md:1:1: error[front-matter] the front matter has no end
                  hint: Put a line that is just '---' below its last key.""");
    }

    @Test
    void points_at_a_letter_in_an_old_encoding() {
        TestSite site = TestSite.in(folder)
                .file(
                        "content/mi/a.md",
                        (TestSite.frontMatter("a", "") + "A café.\n").getBytes(StandardCharsets.ISO_8859_1));

        assertThat(site.problems()).containsExactly("""
                content/mi/a.md:11:6: error[not-utf-8] the letter here is not stored as UTF-8
                  hint: Save the file again with the encoding UTF-8; in most editors it is a choice of 'Save as'.""");
    }

    @Test
    void reads_files_with_windows_line_ends() {
        TestSite site = TestSite.in(folder)
                .file("content/mi/a.md", (TestSite.frontMatter("a", "") + "Text.\n").replace("\n", "\r\n"));

        assertThat(site.problems()).isEmpty();
    }

    private FrontMatterReader read(String yaml) {
        SourceFile file = new SourceFile(Path.of("content", "mi", "a.md"), yaml);
        YamlMap map = new YamlFile(file, 0, yaml.length(), problems::add).read().orElseThrow();
        return new FrontMatterReader(map, problems::add);
    }

    private static List<String> slugs(List<Located<Slug>> slugs) {
        return slugs.stream().map(slug -> slug.value().value()).toList();
    }

    private List<String> problems(String moreFrontMatter) {
        return TestSite.in(folder).page("mi/a", moreFrontMatter, "Text.").problems();
    }
}
