package openoars.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import openoars.bake.Theme;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PdfPrinterTest {

    private SortedMap<String, byte[]> theme = new TreeMap<>();

    @BeforeEach
    void read_the_theme() throws IOException {
        theme = new TreeMap<>(Theme.of(Path.of("")).print());
    }

    @Test
    void refuses_a_letter_that_the_fonts_lack() {
        assertThatThrownBy(() -> print("<p>Up ↑, down ↓, up ↑</p>"))
                .isInstanceOf(PrintFailed.class)
                .hasMessage("""
                        content/worksheets/a.md:1:1: error[missing-letter] the fonts of the PDF have no '↑', '↓'
                          hint: Say it in other letters.""");
    }

    @Test
    void refuses_a_drawing() {
        assertThatThrownBy(() -> print("<figure><svg aria-label=\"Two shapes\"><text>both</text></svg></figure>"))
                .isInstanceOf(PrintFailed.class)
                .hasMessage("""
                        content/worksheets/a.md:1:1: error[drawing-on-worksheet] the drawing 'Two shapes' cannot be printed in a PDF
                          hint: Say it in words, or show it on the page that the worksheet belongs to.""");
    }

    @Test
    void prints_everything_else_that_a_page_may_hold() throws Exception {
        byte[] pdf = print("""
                <h1>Sheet</h1><p><em>a</em> <code>b</code> <del>c</del><sup>1</sup></p>
                <aside class="note" role="note"><p class="title">Note</p><p>d</p></aside>
                <section class="try"><p class="title">Try it</p><p>e</p></section>
                <blockquote><p>f</p></blockquote><ol><li>g<ul><li>h</li></ul></li></ol><pre><code>i</code></pre><hr>
                <dl><dt>j</dt><dd>k</dd></dl><h2>l</h2><h3>m</h3>
                <table><thead><tr><th scope="col">n</th></tr></thead><tbody><tr><td>o</td></tr></tbody></table>""");

        assertThat(VeraPdf.againstUaAndArchive(pdf)).isEmpty();
    }

    @Test
    void knows_which_letters_the_fonts_lack() {
        assertThat(new Glyphs(theme).missingIn("a é ñ “–” … • ½\u00a0€")).isEmpty();
        assertThat(new Glyphs(theme).missingIn("Жa字")).containsExactly("Ж", "字");
    }

    @Test
    void refuses_a_field_without_a_label() {
        assertThatThrownBy(() ->
                        print("<div class=\"box\"><textarea id=\"f-x\" name=\"f-x\" rows=\"2\"></textarea></div>"))
                .isInstanceOf(PrintFailed.class)
                .hasMessage("""
                        content/worksheets/a.md:1:1: error[field-without-label] the field 'f-x' has no words of its own
                          hint: Look at templates/print/print.css, or build with '--no-pdf' until it is put right.""");
    }

    @Test
    void refuses_two_fields_of_one_name() {
        String field = "<input type=\"text\" name=\"f-x\" aria-label=\"Why?\">";

        assertThatThrownBy(() -> print(field + field))
                .isInstanceOf(PrintFailed.class)
                .hasMessageContaining("error[same-field] two fields of one document are called 'f-x'");
    }

    @Test
    void refuses_to_lose_a_field() {
        theme = with("print.css", ".field { display: none; }");

        assertThatThrownBy(() -> print("<input type=\"text\" name=\"f-x\" aria-label=\"Why?\">"))
                .isInstanceOf(PrintFailed.class)
                .hasMessageContaining("error[lost-field] the field 'Why?' has no place on paper");
    }

    @Test
    void refuses_a_field_that_is_split() {
        theme = with("print.css", ".field { display: block; } .rule { display: block; height: 60mm; }");

        assertThatThrownBy(() -> print("<textarea name=\"f-x\" rows=\"9\" aria-label=\"Why?\"></textarea>"))
                .isInstanceOf(PrintFailed.class)
                .hasMessageContaining("error[split-field] the field 'Why?' does not fit on one sheet of paper");
    }

    @Test
    void refuses_a_style_that_it_cannot_follow() {
        theme = with("print.css", "p { colour: black; }");

        assertThatThrownBy(() -> print("<p>Text</p>"))
                .isInstanceOf(PrintFailed.class)
                .hasMessageContaining("error[print] the PDF would not come out right: ");
    }

    @Test
    void says_which_file_of_the_theme_is_missing() {
        theme.remove("fonts/text.ttf");

        assertThatThrownBy(() -> print("<p>Text</p>"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("templates/print/fonts/text.ttf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/a.png", "file:///etc/hostname", "jar:file:/a.jar!/b.png"})
    void reads_nothing_from_anywhere_else(String address) {
        assertThatThrownBy(() -> print("<img alt=\"A\" src=\"" + address + "\">"))
                .isInstanceOf(PrintFailed.class)
                .hasMessageContaining("error[print] the PDF would not come out right: ");
    }

    @Test
    void makes_real_links_of_those_that_lead_to_the_web() throws Exception {
        byte[] pdf = print(
                "<p><a href=\"b.html\">There</a>, <a href=\"#x\">here</a>, <a class=\"term\" href=\"c.html\">word</a></p>");

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getPage(0).getAnnotations()).hasSize(1);
            assertThat(document.getPage(0).getAnnotations().get(0).getContents())
                    .isEqualTo("There");
        }
    }

    private byte[] print(String body) throws IOException, PrintFailed {
        return new PdfPrinter(theme).print("""
                <!DOCTYPE html>
                <html lang="en">
                <head><title>Sheet</title><meta name="subject" content="A sheet."><link rel="stylesheet" href="print.css"></head>
                <body data-reviewed="2026-11-24" data-typing="11">
                <div data-file="content/worksheets/a.md" data-prefix="" data-address="https://example.org/a.html">%s</div>
                </body>
                </html>
                """.formatted(body));
    }

    private SortedMap<String, byte[]> with(String path, String style) {
        SortedMap<String, byte[]> changed = new TreeMap<>(theme);
        String faces = "@font-face { font-family: Text; src: url(fonts/text.ttf); } body { font-family: Text; } ";
        changed.put(path, (faces + style).getBytes(StandardCharsets.UTF_8));
        return changed;
    }
}
