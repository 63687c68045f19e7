package openoars.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import openoars.model.Body;
import openoars.model.PageType;
import openoars.problem.Problem;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What authors are told, word for word, and what readers see in the place. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MarkdownProblemsTest {

    @Test
    void a_link_that_runs_a_script_is_shown_as_plain_text() {
        var reading = Reading.of("See [this](javascript:alert(1)).\n");

        assertThat(reading.printed()).containsExactly("""
                content/mi/page.md:1:5: error[unsafe-link] 'javascript:alert(1)' is no address that a reader can open safely
                  hint: Link to a page of this site, or to an address that starts with https://, mailto: or tel:.""");
        assertThat(reading.html()).isEqualTo("<p>See this.</p>\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](JaVaScRiPt:a)",
                "[x](java&#x73;cript:a)",
                "[x](java&Tab;script:a)",
                "[x](&#1;javascript:a)",
                "[x](javascript&colon;a)",
                "[x](data:text/html,x)",
                "[x](file:///etc/passwd)",
                "[x](vbscript:a)",
                "[x][r]\n\n[r]: javascript:a",
                "<javascript:a>",
                "[x](\u200bjavascript:a)",
                "[x](blob:https://a)",
                "[x](https://example.org@evil.example)",
                "[x](https:evil.example)",
                "[x](mailto:a@example.org?bcc=b@example.org)"
            })
    void no_disguise_makes_an_address_safe(String markdown) {
        var reading = Reading.of(markdown);

        assertThat(reading.problems()).extracting(Problem::rule).containsExactly("unsafe-link");
        assertThat(reading.html()).doesNotContain("href");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[x](//example.org/a)", "[x](/mi/spirit.md)", "[x](\\\\\\\\example.org)", "[x](/\\\\example.org)"
            })
    void no_link_starts_at_the_root_of_a_server(String markdown) {
        var reading = Reading.of(markdown);

        assertThat(reading.problems()).extracting(Problem::rule).containsExactly("absolute-link");
        assertThat(reading.html()).isEqualTo("<p>x</p>\n");
    }

    @Test
    void an_absolute_link_gets_advice() {
        var reading = Reading.of("[x](/mi/spirit.md)\n");

        assertThat(reading.printed()).containsExactly("""
                content/mi/page.md:1:1: error[absolute-link] '/mi/spirit.md' starts at the root of a web server, and this site may live in a folder
                  hint: Write the way from this page to the other, for example ../mi/spirit.md.""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[x](http://example.org/)", "<http://example.org/>", "[x](HTTP&#58;//example.org/)"})
    void a_link_without_encryption_is_told_and_works(String link) {
        var reading = Reading.of("See " + link + " and [y](https://example.org/).\n");

        assertThat(reading.problems()).extracting(Problem::rule).containsExactly("unencrypted-link");
        assertThat(reading.html()).containsIgnoringCase("<a href=\"http://example.org/\" rel=");
    }

    @Test
    void a_link_needs_words_and_an_address() {
        var reading = Reading.of("[Spirit]() [](spirit.md)\n");

        assertThat(reading.printed()).containsExactly("""
                content/mi/page.md:1:1: error[empty-link] the link 'Spirit' leads nowhere
                  hint: Write between the round brackets where it leads, for example [the spirit](../mi/spirit.md).""", """
                content/mi/page.md:1:12: error[link-without-words] the link to 'spirit.md' has no words that people could follow
                  hint: Say between the square brackets where it leads.""");
        assertThat(reading.html()).isEqualTo("<p>Spirit </p>\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "| a |/| b |; Put a line of dashes under its first line: | --- |",
                "| a | b \\| c |/| 1 | 2 |; Put a line of dashes under its first line: | --- | --- |",
                "Words/| a | b |/|---|---|/| 1 | 2 |; Leave an empty line above the table.",
                "> | a | b |/> | c | d |; Put a line of dashes under its first line: | --- | --- |",
            })
    void a_table_that_is_none_is_told_with_what_it_needs(String lines, String hint) {
        assertThat(Reading.of(lines.replace('/', '\n')).printed())
                .singleElement()
                .asString()
                .contains(": error[broken-table] ")
                .endsWith("\n  hint: " + hint);
    }

    @ParameterizedTest
    @ValueSource(strings = {"| a | b |/|---|---|/| 1 | 2 |", "|x| is how long x is.", "One/| two", "`|`/a | b/c | d"})
    void no_other_line_is_taken_for_a_table(String lines) {
        assertThat(Reading.of(lines.replace('/', '\n')).problems()).isEmpty();
    }

    @Test
    void a_heading_cannot_cite() {
        var reading = Reading.of("## A claim[@X]\n");

        assertThat(reading.printed()).containsExactly("""
                content/mi/page.md:1:11: error[citation-in-heading] a heading cannot cite a source
                  hint: Put the citation behind the sentence below the heading that says the same.""");
        assertThat(reading.body().participant().citations()).isEmpty();
    }

    @Test
    void html_is_shown_as_text() {
        var reading = Reading.of("A <b onclick=\"x\">b</b>\n\n<script>\nalert(1)\n</script>\n");

        assertThat(reading.printed()).containsExactly("""
                content/mi/page.md:1:3: error[raw-html] '<b onclick="x">' is HTML, and pages are plain Markdown
                  hint: Say it in Markdown, or in words; to show a sign like < as it is, put it between backticks.""", """
                content/mi/page.md:1:19: error[raw-html] '</b>' is HTML, and pages are plain Markdown
                  hint: Say it in Markdown, or in words; to show a sign like < as it is, put it between backticks.""", """
                content/mi/page.md:3:1: error[raw-html] '<script>' is HTML, and pages are plain Markdown
                  hint: Say it in Markdown, or in words; to show a sign like < as it is, put it between backticks.""");
        assertThat(reading.html()).isEqualTo("""
                <p>A &lt;b onclick=&quot;x&quot;&gt;b&lt;/b&gt;</p>
                <p>&lt;script&gt;
                alert(1)
                &lt;/script&gt;</p>
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void html_in_a_quote_is_shown_without_the_marks_of_the_quote(String endOfLine) {
        var reading = Reading.of("> <div>\n> one\n> </div>\n".replace("\n", endOfLine));

        assertThat(reading.html()).isEqualTo("""
                <blockquote class="says">
                <p>&lt;div&gt;
                one
                &lt;/div&gt;</p>
                </blockquote>
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!-- a --> <script>", "<!-- not closed", "a <!-- b --> <i>"})
    void a_comment_hides_nothing_but_itself(String markdown) {
        var reading = Reading.of(markdown);

        assertThat(reading.problems()).extracting(Problem::rule).containsExactly("raw-html");
        assertThat(reading.html()).contains("&lt;");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a <!-- b -->", "a\n\n<!-- b --> <!-- c -->", "a\n\n<!-- b\n\nc -->", "a\n\n<!-- > -- b -->"})
    void a_comment_is_for_authors_alone(String markdown) {
        var reading = Reading.of(markdown);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.html().strip()).matches("<p>a ?</p>");
    }

    @Test
    void an_image_by_reference_is_shown_as_its_words() {
        var reading = Reading.of("![A *cat*][c] ![Lost][d]\n\n[c]: https://example.org/cat.png\n");

        assertThat(reading.problems()).extracting(Problem::rule).containsExactly("image-not-allowed");
        assertThat(reading.html()).isEqualTo("<p>A cat ![Lost][d]</p>\n");
        assertThat(reading.body().images()).extracting(Body.Image::alternative).containsExactly("A cat");
    }

    @Test
    void two_drawings_need_two_paragraphs() {
        String sign = "![A sign](../../templates/drawings/sign.svg)";

        assertThat(Reading.of(sign + sign + "\n").problems())
                .extracting(Problem::rule)
                .containsExactly("image-not-allowed", "image-not-allowed");
        assertThat(Reading.of(sign + "\n\n" + sign + "\n").problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../templates/drawings/../x.svg",
                "templates/drawings/sign.svg?x",
                "/templates/drawings/sign.svg",
                "https://evil.example/templates/drawings/sign.svg",
                "../../templates/drawings/sign.png"
            })
    void no_image_is_shown_from_elsewhere(String target) {
        var reading = Reading.of("![Words](" + target + ")\n");

        assertThat(reading.problems()).extracting(Problem::rule).containsExactly("image-not-allowed");
        assertThat(reading.html()).isEqualTo("<p>Words</p>\n");
    }

    @Test
    void brackets_that_name_no_reference_are_brackets() {
        var reading = Reading.of("[*some* words][nowhere], [alone], [empty][] and \\[escaped]\n");

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.body().links()).isEmpty();
        assertThat(reading.html())
                .isEqualTo("<p>[<em>some</em> words][nowhere], [alone], [empty][] and [escaped]</p>\n");
    }

    @Test
    void characters_that_turn_a_text_around_are_left_out() {
        var reading = Reading.of("## A\u202eB\n\nC\u0007D `E\u2066F`\n");

        assertThat(reading.printed()).containsExactly("""
                content/mi/page.md:1:5: error[hidden-character] the character U+202E stands here, and readers cannot see it
                  hint: Delete the word it stands in and type it again.""");
        assertThat(reading.html()).isEqualTo("<h2 id=\"h-ab\">AB</h2>\n<p>CD <code>EF</code></p>\n");
    }

    @Test
    void an_unknown_drawing_is_told_with_the_nearest_name() {
        var reading = Reading.of("![Two halves](../../templates/drawings/mixed-feeling.svg)\n");

        assertThat(reading.printed()).containsExactly("""
                content/mi/page.md:1:1: error[unknown-drawing] there is no drawing 'mixed-feeling'
                  hint: Did you mean 'mixed-feelings'?""");
        assertThat(reading.html()).isEqualTo("<p>Two halves</p>\n");
    }

    @Test
    void other_images_are_shown_as_their_words() {
        var reading = Reading.of("Look: ![A *cat*](https://example.org/cat.png)\n");

        assertThat(reading.printed()).containsExactly("""
                content/mi/page.md:1:7: error[image-not-allowed] the image 'https://example.org/cat.png' cannot be shown
                  hint: Only drawings of the theme can be shown, each in a paragraph of its own: say in words what the image shows, or ask us for a drawing.""");
        assertThat(reading.html()).isEqualTo("<p>Look: A cat</p>\n");
        assertThat(reading.body().images()).hasSize(1);
    }

    @Test
    void a_drawing_in_the_middle_of_a_sentence_has_to_move() {
        var reading = Reading.of("Look: ![A sign](../../templates/drawings/sign.svg)\n");

        assertThat(reading.problems()).extracting(Problem::rule).containsExactly("image-not-allowed");
    }

    @Test
    void an_unknown_call_out_is_told_with_the_nearest_kind() {
        var reading = Reading.of("> [!NOTES]\n> Text.\n");

        assertThat(reading.printed()).containsExactly("""
                content/mi/page.md:1:3: error[unknown-call-out] there is no call-out '[!NOTES]'
                  hint: Did you mean 'NOTE'?""");
    }

    @Test
    void a_misspelt_box_is_told_with_its_right_name() {
        var reading = Reading.of("> **Answers:** Yes.\n");

        assertThat(reading.printed()).containsExactly("""
                content/mi/page.md:1:3: error[unknown-box] no box is called 'Answers:'
                  hint: Write '> **Answer:**', with the colon between the asterisks.""");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> **answer:** a",
                "> **Answer**: a",
                "> **Facilitator Note:** a",
                "> **Facilitator notes:** a",
                "> **Try It:** a",
                "> **Try it**\n> a"
            })
    void near_misses_of_a_box_are_not_taken_for_a_voice(String markdown) {
        assertThat(Reading.of(markdown).problems()).extracting(Problem::rule).containsExactly("unknown-box");
    }

    @ParameterizedTest
    @ValueSource(strings = {"> **Rae:** \"Long.\"", "> **No.** Not today.", "> Answer: no box"})
    void a_voice_may_start_with_bold_words(String markdown) {
        var reading = Reading.of(markdown);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.html()).startsWith("<blockquote class=\"says\">");
    }

    @Test
    void a_reply_without_its_nearness_is_told() {
        var reading = Reading.of("## Scene\n\n- [\"Hi\"](#scene)\n\n  **Brings you nearer.** Yes.\n");

        assertThat(reading.printed()).containsExactly("""
                content/mi/page.md:5:3: error[unknown-nearness] the reply '“Hi”' does not say how near it brings you
                  hint: Put one of these under the reply, before what you say about it: **Brings you closer.** or **Gets you halfway.** or **Pushes you apart.**""");
        assertThat(reading.html()).contains("<p><strong>Brings you nearer.</strong> Yes.</p>");
    }

    @Test
    void a_field_needs_a_question() {
        var reading = Reading.of(PageType.WORKSHEET, "## Heading\n\n____\n\n____\n\n- [ ] one\n\nName ____ and ____\n");

        assertThat(reading.printed()).containsExactly("""
                content/mi/page.md:3:1: error[field-without-label] this place to write has no question
                  hint: Put the question in the same paragraph, as in 'My first sentence: ____', or in a paragraph right above.""", """
                content/mi/page.md:7:1: error[field-without-label] this place to write has no question
                  hint: Put the question in the same paragraph, as in 'My first sentence: ____', or in a paragraph right above.""", """
                content/mi/page.md:9:1: error[field-without-label] this place to write has no question
                  hint: Put the question in the same paragraph, as in 'My first sentence: ____', or in a paragraph right above.""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Q\n\n- ( ) ____", "Q\n\n- [ ] ____", "|  | A |\n|---|---|\n| Q |  |\n| ____ | a |"})
    void an_option_and_a_column_need_words_too(String markdown) {
        var reading = Reading.of(PageType.WORKSHEET, markdown);

        assertThat(reading.problems()).extracting(Problem::rule).containsExactly("field-without-label");
    }

    @Test
    void options_never_share_an_id_with_another_field() {
        var reading = Reading.of(PageType.WORKSHEET, "Step 2: ____\n\nStep\n\n- [ ] a\n- [ ] b\n\nStep 1: ____\n");

        assertThat(reading.html().split(" id=\"f-"))
                .extracting(after -> after.replaceFirst("(?s)\".*", ""))
                .containsExactly("<div class=", "step-2", "step-1", "step-2-1", "step-1-1");
    }

    @Test
    void two_fields_need_two_labels() {
        var reading = Reading.of(PageType.WORKSHEET, "My words: ____\n\nMy words: ____\n");

        assertThat(reading.printed()).containsExactly("""
                content/mi/page.md:3:1: error[same-label] two fields are called 'My words'
                  hint: Make their questions differ: people who listen to the page hear nothing else of them.""");
        assertThat(reading.html()).contains("id=\"f-my-words\"").contains("id=\"f-my-words-1\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Name: ____", "Q\n\n____", "| A |\n|---|\n| ____ |"})
    void only_worksheets_have_fields(String markdown) {
        var reading = Reading.of(PageType.LESSON, markdown);

        assertThat(reading.problems()).extracting(Problem::rule).containsExactly("field-outside-worksheet");
    }

    @Test
    void a_field_outside_a_worksheet_gets_advice() {
        var reading = Reading.of(PageType.LESSON, "Name: ____\n");

        assertThat(reading.printed()).containsExactly("""
                content/mi/page.md:1:1: error[field-outside-worksheet] only a worksheet can have places to write
                  hint: Take out the underscores, or write 'type: worksheet' at the top of the page.""");
    }
}
