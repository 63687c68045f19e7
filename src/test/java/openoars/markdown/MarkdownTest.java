package openoars.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import openoars.model.Body;
import openoars.model.Body.Section.Kind;
import openoars.model.Look;
import openoars.model.PageType;
import openoars.model.Slug;
import openoars.problem.Problem;
import openoars.problem.Rule;
import openoars.source.SourceFile;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What a page tells of itself beside its markup. How the markup looks is in {@code spec/*.md}. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MarkdownTest {

    @Test
    void rows_behind_tabs_hold_their_own_words_only() {
        Reading reading = Reading.of("One | two\n---|---\n\t\tthree | four\n \t \tfive | six");

        assertThat(Jsoup.parse(reading.html()).select("th, td").eachText())
                .containsExactly("One", "two", "three", "four", "five", "six");
    }

    @Test
    void addresses_of_links_may_be_listed_before_a_heading() {
        Reading reading =
                Reading.of("Read [this].\n\n[this]: https://example.org/\n\n## After\n\n> [b]: c\n>\n> ### Deep");

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.body().headings()).extracting(Body.Heading::text).containsExactly("After", "Deep");
    }

    @Test
    void a_place_that_the_parser_cannot_read_is_named_and_the_fault_is_ours() {
        Parser faulty =
                Parser.builder().extensions(List.of(TablesExtension.create())).build();
        var file = new SourceFile(
                Path.of("content/mi/page.md"), "---\n---\nOne\n\nA|b\n" + "\t".repeat(9) + "|---|---|\n\nLast\n");
        List<Problem> problems = new ArrayList<>();

        Body body = new Markdown(faulty, List.of(), Look.PLAIN, Optional.empty())
                .read(file, 8, new Slug("mi/page"), PageType.LESSON, problems::add)
                .body();

        assertThat(body.headings()).isEmpty();
        assertThat(problems)
                .singleElement()
                .extracting(Problem::format)
                .asString()
                .startsWith("content/mi/page.md:6:1: error[program-fault] our program cannot read this place")
                .containsPattern("'StringIndexOutOfBoundsException in [A-Za-z]+[.]java, line \\d+'");
    }

    @Test
    void a_page_on_which_our_own_code_fails_is_named_by_its_first_line() {
        var file = new SourceFile(Path.of("content/mi/page.md"), "---\n---\nOne\n\nTwo <b>three</b>\n");
        List<Problem> problems = new ArrayList<>();

        new Markdown(List.of(), Look.PLAIN).read(file, 8, new Slug("mi/page"), PageType.LESSON, problem -> {
            if (problem.rule().equals(Rule.RAW_HTML.key())) {
                throw new IllegalStateException();
            }
            problems.add(problem);
        });

        assertThat(problems)
                .singleElement()
                .extracting(Problem::format)
                .asString()
                .startsWith("content/mi/page.md:3:1: error[program-fault]")
                .contains("'IllegalStateException in MarkdownTest.java, line ");
    }

    @Test
    void places_are_counted_from_the_start_of_the_file_not_of_the_text() {
        var file =
                new SourceFile(Path.of("content/mi/page.md"), "---\ntitle: A\n---\n\nSee [the spirit](spirit.md).\n");
        List<Problem> problems = new ArrayList<>();

        Body body = new Markdown(List.of(), Look.PLAIN)
                .read(file, file.text().indexOf("\n\n"), new Slug("mi/page"), PageType.LESSON, problems::add)
                .body();

        assertThat(body.links()).hasSize(1);
        assertThat(body.links().get(0).at()).hasToString("content/mi/page.md:5:5");
    }

    @Test
    void words_come_without_markup_by_the_heading_above_them() {
        var reading = Reading.of("""
                One *two*
                three

                ## Four

                - five [six](a.md)
                - seven

                > **Facilitator note:** hidden

                ### Eight

                | nine | ten |
                |------|-----|
                | 11   | 12  |
                """);

        assertThat(reading.body().passages())
                .containsExactly(
                        new Body.Passage("", "", "One two three"),
                        new Body.Passage("h-four", "Four", "five six seven"),
                        new Body.Passage("h-eight", "Eight", "nine ten 11 12"));
    }

    @Test
    void fields_of_a_worksheet_keep_their_words_apart() {
        var reading = Reading.of(PageType.WORKSHEET, """
                How sure?

                not sure 0 – 1 – 2 – 3 very sure

                Which one?

                - ( ) this
                - ( ) that

                Why?

                ____

                | Step | When |
                |---|---|
                | One | ____ |
                | Two | soon |
                """);

        assertThat(reading.body().passages())
                .containsExactly(new Body.Passage(
                        "", "", "How sure? not sure very sure Which one? this that Why? Step When One Two soon"));
    }

    @Test
    void headings_have_their_level_anchor_and_place() {
        var reading = Reading.of("# One\n\n## *Two* & \"three\"\n\n> **Facilitator note:** a\n>\n> ### Four\n");

        assertThat(reading.body().headings())
                .extracting(
                        Body.Heading::level,
                        Body.Heading::id,
                        Body.Heading::anchor,
                        Body.Heading::text,
                        h -> h.at().toString())
                .containsExactly(
                        tuple(1, "h-one", "one", "One", "content/mi/page.md:1:1"),
                        tuple(2, "h-two--three", "two--three", "Two & “three”", "content/mi/page.md:3:1"),
                        tuple(3, "h-four", "four", "Four", "content/mi/page.md:7:3"));
    }

    @Test
    void brackets_in_a_heading_are_part_of_its_text() {
        var reading = Reading.of("## Notes [optional]\n");

        assertThat(reading.body().headings()).extracting(Body.Heading::text).containsExactly("Notes [optional]");
        assertThat(reading.body().headings()).extracting(Body.Heading::anchor).containsExactly("notes-optional");
    }

    @Test
    void rows_without_a_name_are_counted_in_the_words_of_the_theme() {
        String html = new Markdown(List.of(), new Look(Map.of(), Map.of("textRow", "Zeile")))
                .read(
                        new SourceFile(Path.of("content/worksheets/a.md"), "| A | B |\n|---|---|\n| ____ | ____ |\n"),
                        0,
                        new Slug("worksheets/a"),
                        PageType.WORKSHEET,
                        problem -> {})
                .body()
                .participant()
                .intro()
                .value();

        assertThat(html).contains("aria-label=\"Zeile 1: B\"");
    }

    @Test
    void words_that_are_not_the_authors_come_from_the_theme() {
        Look german =
                new Look(Map.of(), Map.of("textAnswer", "Antwort", "textTip", "Rat & Tat", "textTryIt", "Versuch's"));
        String text = "> **Answer:** Ja.\n\n<!-- -->\n\n> [!TIP]\n> Gut.\n\n<!-- -->\n\n> **Try it:** Los.\n";

        Body body = new Markdown(List.of(), german)
                .read(
                        new SourceFile(Path.of("content/mi/page.md"), text),
                        0,
                        new Slug("mi/page"),
                        PageType.LESSON,
                        p -> {})
                .body();

        assertThat(body.participant().intro().value())
                .contains("<summary>Antwort</summary>")
                .contains("<p class=\"title\">Rat &amp; Tat</p>")
                .contains("aria-label=\"Versuch's\">\n<p class=\"title\">Versuch's</p>");
    }

    @Test
    void many_pages_can_be_read_at_once() {
        var markdown = new Markdown(List.of(), Look.PLAIN);
        String text = "## A\n\n1. **Rae:** \"Yes.\"[@X]\n\n> **Answer:** [a](b.md)\n";

        List<List<Object>> found = IntStream.range(0, 500)
                .parallel()
                .mapToObj(i -> markdown.read(
                        new SourceFile(Path.of("content/mi/page.md"), text),
                        0,
                        new Slug("mi/page"),
                        PageType.LESSON,
                        p -> {}))
                .map(Markdown.Text::body)
                .map(body -> List.<Object>of(
                        body.headings(),
                        body.links(),
                        body.images(),
                        body.citations(),
                        body.words(),
                        body.text().get(),
                        body.passages()))
                .distinct()
                .toList();

        assertThat(found).hasSize(1);
    }

    @Test
    void a_first_level_heading_starts_a_section_as_a_second_level_one_does() {
        var reading = Reading.of("Intro.\n\n# One\n\nText.\n");

        assertThat(reading.html()).isEqualTo("<p>Intro.</p>\n<h2 id=\"h-one\">One</h2>\n<p>Text.</p>\n");
    }

    @Test
    void links_keep_the_target_as_it_was_written() {
        var reading = Reading.of("[The *spirit*](../mi/spirit.md#four) <https://example.org> ![x](y.png)\n");

        assertThat(reading.body().links())
                .extracting(Body.Link::target, Body.Link::text)
                .containsExactly(
                        tuple("../mi/spirit.md#four", "The spirit"),
                        tuple("https://example.org", "https://example.org"));
    }

    @Test
    void links_in_headings_replies_and_facilitator_notes_count_too() {
        var reading = Reading.of("""
                ## See [a](a.md)

                - ["Hi"](#b)

                  **Gets you halfway.**

                > **Facilitator note:** [c](c.md)
                """);

        assertThat(reading.body().links()).extracting(Body.Link::target).containsExactly("a.md", "#b", "c.md");
    }

    @Test
    void images_are_told_with_and_without_words() {
        var reading = Reading.of("![](../../templates/drawings/sign.svg)\n");

        assertThat(reading.body().images())
                .containsExactly(new Body.Image("", new SourceFile(Path.of("content/mi/page.md"), "").at(0)));
    }

    @Test
    void every_citation_is_told_with_the_place_of_its_key() {
        var reading = Reading.of("A.[@X; @Y] B.[@X, p. 3]\n");

        assertThat(reading.body().citations())
                .extracting(key -> key.value() + " " + key.at())
                .containsExactly("X content/mi/page.md:1:4", "Y content/mi/page.md:1:8", "X content/mi/page.md:1:15");
    }

    @Test
    void each_copy_tells_the_citations_that_stand_in_it() {
        var reading = Reading.of("> **Facilitator note:** A.[@X]\n\nB.[@Y] C.[@X]\n");

        assertThat(reading.body().participant().citations())
                .containsExactly(new Body.Use("Y", 1, "cite-1"), new Body.Use("X", 2, "cite-2-2"));
        assertThat(reading.body().facilitator().orElseThrow().citations())
                .containsExactly(
                        new Body.Use("X", 2, "cite-2"),
                        new Body.Use("Y", 1, "cite-1"),
                        new Body.Use("X", 2, "cite-2-2"));
    }

    @Test
    void there_is_a_facilitator_copy_only_if_there_is_a_note() {
        assertThat(Reading.of("Text.\n").body().facilitator()).isEmpty();
        assertThat(Reading.of("> **Facilitator note:** Text.\n").body().facilitator())
                .isPresent();
    }

    @Test
    void answers_are_gathered_for_the_key() {
        var reading = Reading.of("""
                1. What?

                   > **Answer:** This.

                   > **Facilitator note:** Really.
                   >
                   > > **Answer:** That.
                """);

        assertThat(reading.body().participant().answers()).hasToString("[<p>This.</p>\n]");
        assertThat(reading.body().facilitator().orElseThrow().answers())
                .hasToString("[<p>This.</p>\n, <p>That.</p>\n]");
    }

    @Test
    void a_place_that_is_cited_in_an_answer_stands_once() {
        var reading = Reading.of("> **Answer:** This.[@A]\n");

        assertThat(reading.html()).contains("<a href=\"#source-A\" id=\"cite-1\"");
        assertThat(reading.body().participant().answers().toString())
                .contains("<a href=\"#source-A\" aria-label")
                .doesNotContain(" id=");
    }

    @Test
    void a_note_in_an_answer_stays_out_of_the_participants_key() {
        var reading = Reading.of("> **Answer:** This.\n>\n> > **Facilitator note:** Hidden.\n");

        assertThat(reading.body().participant().answers()).hasToString("[<p>This.</p>\n]");
        assertThat(reading.html()).doesNotContain("Hidden");
    }

    @Test
    void a_note_in_a_note_is_hidden_with_it() {
        var reading = Reading.of("> **Facilitator note:** a\n>\n> > **Facilitator note:** b\n>\n> c\n\nd\n");

        assertThat(reading.html()).isEqualTo("<p>d</p>\n");
    }

    @Test
    void sections_say_what_they_are_made_of() {
        var reading = Reading.of("""
                ## Text

                ## Check

                1. What?

                   > **Answer:** This.

                ## Scene

                - ["Hi"](#text)

                  **Gets you halfway.**

                  > **Answer:** x
                """);

        assertThat(reading.body().participant().sections())
                .extracting(Body.Section::kind)
                .containsExactly(Kind.TEXT, Kind.CHECK, Kind.SCENE);
    }

    @Test
    void words_are_counted_as_everybody_reads_them() {
        var reading = Reading.of("""
                Two *words* [here](a.md) -- `code`.[@X]

                ## A heading

                > **Facilitator note:** Not for everybody.
                """);

        assertThat(reading.body().words()).isEqualTo(6);
    }
}
