package openoars.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDRadioButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A worksheet from its Markdown to its PDF files. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WorksheetPdfTest {

    private static SortedMap<String, byte[]> site = new TreeMap<>();
    private static PDDocument sheet = new PDDocument();

    @BeforeAll
    static void build(@TempDir Path folder) throws Exception {
        SheetSite.in(folder);
        site = SheetSite.build(folder);
        sheet = Loader.loadPDF(site.get(SheetSite.SHEET));
    }

    @AfterAll
    static void close() throws IOException {
        sheet.close();
    }

    @Test
    void comes_in_six_editions_and_in_booklets() {
        assertThat(site.keySet())
                .filteredOn(path -> path.endsWith(".pdf"))
                .containsExactly(
                        "worksheets/booklet-a4.pdf",
                        "worksheets/booklet-facilitator-a4.pdf",
                        "worksheets/booklet-facilitator-letter.pdf",
                        "worksheets/booklet-letter.pdf",
                        "worksheets/fields-a4.pdf",
                        "worksheets/fields-facilitator-a4.pdf",
                        "worksheets/fields-facilitator-letter.pdf",
                        "worksheets/fields-large-a4.pdf",
                        "worksheets/fields-large-letter.pdf",
                        "worksheets/fields-letter.pdf");
    }

    @Test
    void has_the_size_of_the_paper_it_is_for() throws IOException {
        assertThat(sheet.getPage(0).getMediaBox().getWidth()).isBetween(595f, 596f);
        try (PDDocument letter = Loader.loadPDF(site.get("worksheets/fields-letter.pdf"))) {
            assertThat(letter.getPage(0).getMediaBox().getWidth()).isEqualTo(612f);
        }
    }

    @Test
    void has_fields_of_every_kind_each_with_the_words_of_its_question() {
        assertThat(fields().stream().map(WorksheetPdfTest::shown))
                .containsExactly(
                        "text The change I think of",
                        "choice How important is it?",
                        "lines If I stay: Good things",
                        "lines If I stay: Other things",
                        "lines If I change: Good things",
                        "lines If I change: Other things",
                        "tick What would help? – Water",
                        "tick What would help? – Something else",
                        "text What would help? – Something else:",
                        "choice Today I am",
                        "lines What is on my mind?");
    }

    @Test
    void says_of_each_number_of_a_ruler_what_it_means() {
        assertThat(spoken())
                .contains(
                        "How important is it? – 0, not at all",
                        "How important is it? – 7",
                        "How important is it? – 10, very");
    }

    @Test
    void calls_no_two_fields_the_same() {
        assertThat(fields()).extracting(PDField::getFullyQualifiedName).doesNotHaveDuplicates();
        assertThat(spoken()).doesNotHaveDuplicates();
    }

    @Test
    void is_read_in_the_order_of_the_page() {
        assertThat(spoken())
                .containsSubsequence(
                        "The change I think of",
                        "How important is it? – 0, not at all",
                        "How important is it? – 1",
                        "If I stay: Good things",
                        "If I change: Other things",
                        "What would help? – Water",
                        "What would help? – Something else",
                        "What would help? – Something else:",
                        "Today I am – decided",
                        "What is on my mind?");
    }

    @Test
    void starts_with_nothing_chosen_and_nothing_written() {
        assertThat(fields())
                .allSatisfy(field -> assertThat(field.getValueAsString()).isIn("", "Off"));
        assertThat(widgets())
                .allSatisfy(widget -> assertThat(widget.getCOSObject().getNameAsString(COSName.AS))
                        .isIn(null, "Off"));
    }

    @Test
    void leaves_no_placeholder_behind() throws IOException {
        for (PDPage page : sheet.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                assertThat(annotation.getCOSObject().toString()).doesNotContain("field:");
            }
        }
    }

    @Test
    void asks_no_viewer_to_draw_it_anew() {
        assertThat(form().getNeedAppearances()).isFalse();
    }

    @Test
    void keeps_what_facilitators_know_from_participants() throws IOException {
        assertThat(text("worksheets/fields-a4.pdf")).doesNotContain("Ask why not lower");
        assertThat(text("worksheets/fields-large-a4.pdf")).doesNotContain("Ask why not lower");
        assertThat(text("worksheets/booklet-a4.pdf")).doesNotContain("Ask why not lower");
        assertThat(text("worksheets/fields-facilitator-a4.pdf")).contains("Ask why not lower", "Facilitator copy");
        assertThat(text("worksheets/booklet-facilitator-a4.pdf")).contains("Ask why not lower", "Facilitator copy");
    }

    @Test
    void says_what_it_is_on_every_page() throws IOException {
        assertThat(text(SheetSite.SHEET))
                .contains("Page fields", "example.org/worksheets/fields.html", "Page 1 of 1", "Checked 24 Nov 2026")
                .contains("Do not write names", "CC BY-SA 4.0");
    }

    @Test
    void has_large_letters_in_large_print() throws IOException {
        assertThat(text("worksheets/fields-large-a4.pdf")).contains("Page 1 of 2");
        try (PDDocument large = Loader.loadPDF(site.get("worksheets/fields-large-a4.pdf"))) {
            assertThat(large.getDocumentCatalog().getAcroForm().getDefaultAppearance())
                    .contains(" 16.00 Tf");
        }
    }

    @Test
    void keeps_fields_of_a_booklet_apart(@TempDir Path folder) throws Exception {
        SheetSite.in(folder);
        String first = Files.readString(folder.resolve("content/worksheets/fields.md"));
        Files.writeString(
                folder.resolve("content/worksheets/second.md"),
                first.replace("title: Page fields", "title: Page second").replace("order: 1", "order: 2"));

        try (PDDocument booklet = Loader.loadPDF(SheetSite.build(folder).get("worksheets/booklet-a4.pdf"))) {
            assertThat(booklet.getDocumentCatalog().getAcroForm().getFields())
                    .hasSize(22)
                    .extracting(PDField::getFullyQualifiedName)
                    .doesNotHaveDuplicates()
                    .contains("sheet-1-f-today-i-am", "sheet-2-f-today-i-am");
            assertThat(booklet.getDocumentCatalog().getDocumentOutline().children())
                    .hasSize(2);
        }
    }

    @Test
    void makes_a_booklet_of_the_worksheets_that_a_path_names(@TempDir Path folder) throws Exception {
        SheetSite.in(folder).page("mi/way", "order: 1\npages: [index]\nworksheets: [fields]\n", "Go.");
        Path file = folder.resolve("content/mi/way.md");
        Files.writeString(file, Files.readString(file).replace("type: lesson", "type: path"));

        SortedMap<String, byte[]> built = SheetSite.build(folder);

        assertThat(built).containsKeys("mi/way-booklet-a4.pdf", "mi/way-booklet-facilitator-letter.pdf");
        assertThat(new String(built.get("mi/way.html"), StandardCharsets.UTF_8))
                .contains("href=\"../mi/way-booklet-a4.pdf\"");
    }

    private static String shown(PDField field) {
        String kind = "text";
        if (field instanceof PDCheckBox) {
            kind = "tick";
        } else if (field instanceof PDRadioButton) {
            kind = "choice";
        } else if (((PDTextField) field).isMultiline()) {
            kind = "lines";
        }
        return kind + " " + field.getAlternateFieldName();
    }

    private static PDAcroForm form() {
        return sheet.getDocumentCatalog().getAcroForm();
    }

    private static List<PDField> fields() {
        return form().getFields();
    }

    private static List<String> spoken() {
        return widgets().stream()
                .map(widget -> widget.getCOSObject().getString(COSName.TU))
                .toList();
    }

    private static List<PDAnnotationWidget> widgets() {
        return StreamSupport.stream(sheet.getPages().spliterator(), false)
                .flatMap(page -> annotations(page).stream())
                .filter(PDAnnotationWidget.class::isInstance)
                .map(PDAnnotationWidget.class::cast)
                .toList();
    }

    private static List<PDAnnotation> annotations(PDPage page) {
        try {
            return new ArrayList<>(page.getAnnotations());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(String path) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(site.get(path))) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
