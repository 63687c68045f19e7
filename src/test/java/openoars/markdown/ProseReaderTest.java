package openoars.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import openoars.model.Look;
import openoars.model.PageType;
import openoars.model.Paragraph;
import openoars.model.Paragraph.Kind;
import openoars.model.Paragraph.Trait;
import openoars.model.Slug;
import openoars.source.Located;
import openoars.source.SourceFile;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProseReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Two *fine* [words](x.md) and `code`. | Two fine words and .",
                "\\*A\\* \\\\ b\\c | *A* \\ b\\c",
                "&amp; &lt;b&gt; &copy; | & <b> \u00A9",
                "\u201CIt\u2019s\u201D | \"It's\"",
                "One[@A, p. 3] two. | One two.",
                "![A kit](kit.png) here | here",
                "<https://example.org/addict> seen | seen",
                "~~gone~~ **here** | gone here",
                "A <!-- lang-ok: user self --> b | A  b"
            })
    void takes_the_words_a_reader_sees(String markdown, String words) {
        assertThat(read(markdown))
                .singleElement()
                .extracting(p -> p.text().strip())
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a X | 1:3",
                "\\*\\* X | 1:6",
                "&amp;&amp; X | 1:12",
                "*a* **b** X | 1:11",
                "[a](b.md) X | 1:11",
                "`a` X | 1:5",
                "a[@A] X | 1:7",
                "\\\\ X | 1:4",
                "- X | 1:3",
                "> X | 1:3",
                "## X | 1:4",
                "- > 1. X | 1:8",
                "1. a\\n   - b\\n     - X | 3:8",
                "> a\\n> X | 2:3",
                "- a\\n  X | 2:3",
                "a\\\\nX | 2:1",
                "> - a\\n>   X | 2:5",
                "<!-- no -->\\n\\nX | 3:1",
                "a <!-- no --> X | 1:15",
                "~~X~~ | 1:3"
            })
    void knows_where_every_word_stands(String markdown, String place) {
        Paragraph found = read(markdown.replace("\\n", "\n")).stream()
                .filter(paragraph -> paragraph.text().contains("X"))
                .findFirst()
                .orElseThrow();

        assertThat(found.at(found.text().indexOf('X'))).hasToString("content/mi/page.md:" + place);
    }

    @Test
    void reads_a_table_cell_by_cell() {
        List<Paragraph> cells = read("| A | B |\n|---|---|\n| one *two* |  |\n");

        assertThat(cells).extracting(Paragraph::kind).containsExactly(Kind.COLUMN, Kind.COLUMN, Kind.CELL, Kind.CELL);
        assertThat(cells).extracting(cell -> cell.text().strip()).containsExactly("A", "B", "one two", "");
        assertThat(cells.get(2).at(cells.get(2).text().indexOf("two"))).hasToString("content/mi/page.md:3:8");
    }

    @Test
    void tells_kinds_apart() {
        assertThat(read("## A\n\nB\n\n- C\n\n> D\n"))
                .extracting(paragraph -> paragraph.kind() + " " + paragraph.text())
                .containsExactly("HEADING A", "TEXT B", "POINT C", "TEXT D");
    }

    @Test
    void hears_the_lines_of_a_script() {
        assertThat(read("1. **Katya:** Hello. *(Open question)*\n2. **Lowell:** Just the hand.\n"))
                .extracting(Paragraph::kind)
                .containsExactly(Kind.LINE, Kind.LINE);
    }

    @Test
    void tells_a_voice_from_a_box_and_a_note() {
        List<Paragraph> paragraphs = read("""
                > A voice.

                > **Try it:** A box.

                > [!TIP]
                > A tip.

                > **Facilitator note:** A note.
                >
                > > A voice in a note.
                """);

        assertThat(paragraphs)
                .extracting(paragraph -> paragraph.is(Trait.QUOTED) + " " + paragraph.is(Trait.FOR_FACILITATORS))
                .containsExactly("true false", "false false", "false false", "false true", "true true");
    }

    @Test
    void knows_what_is_an_example() {
        assertThat(read("A\n\n<!-- lang:examples -->\n\nB\n\n- C\n\n<!-- /lang:examples -->\n\nD"))
                .extracting(paragraph -> paragraph.is(Trait.EXAMPLE))
                .containsExactly(false, true, true, false);
    }

    @Test
    void knows_what_stands_above_a_line_to_write_on() {
        assertThat(read("A\n\n____\n\nB\n\n---\n\nC"))
                .extracting(paragraph -> paragraph.is(Trait.ABOVE_BLANK))
                .containsExactly(true, false, false);
    }

    @Test
    void gives_a_comment_to_the_paragraph_it_is_in_or_above() {
        List<Paragraph> paragraphs = read("<!-- one -->\nA\n\nB <!-- two -->\n\n- C <!-- three -->\n\nD");

        assertThat(paragraphs)
                .extracting(paragraph ->
                        paragraph.comments().stream().map(Located::value).toList())
                .containsExactly(List.of("one"), List.of("two"), List.of("three"), List.of());
        assertThat(paragraphs.get(1).comments().get(0).at()).hasToString("content/mi/page.md:4:3");
    }

    @Test
    void knows_what_is_cited_and_where() {
        assertThat(read("One.[@A] Two.[@B, p. 3]").get(0).citations())
                .extracting(key -> key.value() + " " + key.at().column())
                .containsExactly("A 6", "B 15");
    }

    @Test
    void leaves_code_out() {
        assertThat(read("```\naddict\n```\n\n    addict\n")).isEmpty();
    }

    private static List<Paragraph> read(String markdown) {
        return new Markdown(List.of(), Look.PLAIN)
                .read(
                        new SourceFile(Path.of("content/mi/page.md"), markdown),
                        0,
                        new Slug("mi/page"),
                        PageType.LESSON,
                        problem -> {})
                .prose()
                .paragraphs();
    }
}
