package openoars.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That our files keep the rules of PDF/UA-1 and PDF/A-2a, and that whoever checks it would see if they did not. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ConformanceTest {

    private static SortedMap<String, byte[]> site = new TreeMap<>();

    @BeforeAll
    static void build(@TempDir Path folder) throws Exception {
        SheetSite.in(folder);
        site = new TreeMap<>(SheetSite.build(folder));
        site.keySet().removeIf(path -> !path.endsWith(".pdf"));
    }

    @Test
    void holds_for_every_edition() {
        assertThat(site)
                .hasSize(10)
                .allSatisfy((path, pdf) ->
                        assertThat(VeraPdf.againstUaAndArchive(pdf)).isEmpty());
    }

    @Test
    void holds_once_it_is_filled_in() throws IOException {
        byte[] filled = changed(ConformanceTest::fill);

        assertThat(VeraPdf.againstUa(filled)).isEmpty();
    }

    @Test
    void would_be_lost_with_the_names_of_fields() throws IOException {
        byte[] nameless = changed(pdf -> {
            eachAnnotation(pdf, annotation -> {
                annotation.removeItem(COSName.TU);
                annotation.removeItem(COSName.CONTENTS);
            });
            eachElement(pdf, element -> element.getCOSObject().removeItem(COSName.ALT));
        });

        assertThat(VeraPdf.againstUa(nameless)).anyMatch(breach -> breach.startsWith("7.18.1-3 "));
    }

    @Test
    void would_be_lost_with_the_role_of_fields() throws IOException {
        byte[] spans = changed(pdf -> eachElement(pdf, element -> {
            if (element.getStructureType().equals("Form")) {
                element.setStructureType("Span");
            }
        }));

        assertThat(VeraPdf.againstUa(spans)).anyMatch(breach -> breach.startsWith("7.18.4-1 "));
    }

    @Test
    void would_be_lost_with_the_way_from_a_field_to_its_tag() throws IOException {
        byte[] untagged = changed(
                pdf -> eachAnnotation(pdf, annotation -> annotation.removeItem(COSName.getPDFName("StructParent"))));

        assertThat(VeraPdf.againstUa(untagged)).anyMatch(breach -> breach.startsWith("7.18.4-1 "));
    }

    @Test
    void would_be_lost_with_the_order_of_tabbing() throws IOException {
        byte[] unordered = changed(
                pdf -> pdf.getPages().forEach(page -> page.getCOSObject().removeItem(COSName.getPDFName("Tabs"))));

        assertThat(VeraPdf.againstUa(unordered)).anyMatch(breach -> breach.startsWith("7.18.3-1 "));
    }

    @Test
    void would_be_lost_with_the_language() throws IOException {
        byte[] speechless = changed(pdf -> {
            pdf.getDocumentCatalog().setLanguage(null);
            eachElement(pdf, element -> element.setLanguage(null));
        });

        assertThat(VeraPdf.againstUa(speechless)).anyMatch(breach -> breach.startsWith("7.2-"));
    }

    @Test
    void would_be_lost_for_the_archive_with_what_colours_mean() throws IOException {
        byte[] colourless = changed(pdf -> pdf.getDocumentCatalog().setOutputIntents(List.of()));

        assertThat(VeraPdf.againstUa(colourless)).isEmpty();
        assertThat(VeraPdf.againstUaAndArchive(colourless)).anyMatch(breach -> breach.startsWith("6.2.4.3-"));
    }

    private static void fill(PDDocument pdf) throws IOException {
        PDAcroForm form = pdf.getDocumentCatalog().getAcroForm();
        form.getField("f-the-change-i-think-of").setValue("Sleeping before midnight");
        form.getField("f-how-important-is-it").setValue("7");
        form.getField("f-what-would-help-1").setValue("Yes");
        form.getField("f-today-i-am").setValue("f-today-i-am-2");
        form.getField("f-what-is-on-my-mind").setValue("One thing\nand another");
    }

    private interface Change {
        void make(PDDocument pdf) throws IOException;
    }

    private interface Act<T> {
        void on(T part);
    }

    private static byte[] changed(Change change) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument pdf = Loader.loadPDF(site.get(SheetSite.SHEET))) {
            change.make(pdf);
            pdf.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static void eachAnnotation(PDDocument pdf, Act<COSDictionary> act) throws IOException {
        for (var page : pdf.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                act.on(annotation.getCOSObject());
            }
        }
    }

    private static void eachElement(PDDocument pdf, Act<PDStructureElement> act) {
        eachElement(pdf.getDocumentCatalog().getStructureTreeRoot(), act);
    }

    private static void eachElement(PDStructureNode node, Act<PDStructureElement> act) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                act.on(element);
                eachElement(element, act);
            }
        }
    }
}
