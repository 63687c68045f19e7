package openoars.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import openoars.Sample;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Every PDF file of the project's own site. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OwnSheetsIT {

    /** In bytes; a phone on a slow line gets a sheet of this size in a second or two. */
    private static final int LARGEST_SHEET = 125_000;

    private static final String SITE = "https://openoars.github.io/openoars/";

    private static SortedMap<String, byte[]> site = new TreeMap<>();

    @BeforeAll
    static void build() throws Exception {
        site = SheetSite.buildOwn(Path.of(""));
    }

    @Test
    void are_fit_for_screen_readers_and_to_be_kept() {
        Set<String> breaches = onOnePaper().parallelStream()
                .flatMap(path ->
                        VeraPdf.againstUaAndArchive(bytes(path)).stream().map(breach -> path + ": " + breach))
                .collect(Collectors.toSet());

        assertThat(onOnePaper()).hasSizeGreaterThan(60);
        assertThat(breaches).isEmpty();
    }

    @Test
    void are_small_enough_for_a_phone() {
        assertThat(sheets()).allSatisfy(path -> assertThat(bytes(path)).hasSizeLessThan(LARGEST_SHEET));
    }

    @Test
    void take_one_or_two_pages_and_in_large_print_up_to_four() {
        assertThat(sheets()).allSatisfy(path -> {
            try (PDDocument pdf = open(path)) {
                assertThat(pdf.getNumberOfPages()).as(path).isBetween(1, path.contains("-large-") ? 4 : 2);
            }
        });
    }

    @Test
    void have_no_page_with_nothing_on_it_but_its_foot() {
        assertThat(pdfs()).allSatisfy(path -> {
            try (PDDocument pdf = open(path)) {
                PDFTextStripper stripper = new PDFTextStripper();
                for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                    stripper.setStartPage(page);
                    stripper.setEndPage(page);
                    assertThat(stripper.getText(pdf).length())
                            .as(path + " page " + page)
                            .isGreaterThan(230);
                }
            }
        });
    }

    @Test
    void are_read_in_the_order_of_the_web_page() {
        assertThat(participantSheets()).isNotEmpty().allSatisfy(path -> {
            List<String> onTheWeb = namesOnTheWeb(path.replaceFirst("(-large)?-(a4|letter)[.]pdf$", ".html"));
            assertThat(namesInPdf(path)).as(path).isEqualTo(onTheWeb);
        });
    }

    @Test
    void call_no_two_fields_of_a_file_the_same() {
        assertThat(sheets()).allSatisfy(path -> {
            try (PDDocument pdf = open(path)) {
                assertThat(spoken(pdf))
                        .as(path)
                        .isNotEmpty()
                        .doesNotHaveDuplicates()
                        .noneMatch(String::isBlank);
            }
        });
    }

    @Test
    void carry_a_code_that_leads_to_their_page() {
        assertThat(sheets()).filteredOn(onOnePaper()::contains).isNotEmpty().allSatisfy(path -> {
            String page = path.replaceFirst("(-large)?-(a4|letter)[.]pdf$", ".html");
            assertThat(site).containsKey(page);
            assertThat(code(path)).as(path).isEqualTo(SITE + page);
        });
    }

    @Test
    void are_linked_from_the_site_each_of_them() {
        Set<String> linked = new LinkedHashSet<>();
        site.keySet().stream()
                .filter(path -> path.endsWith(".html"))
                .forEach(path -> Jsoup.parse(text(path))
                        .select("a[href$=.pdf]")
                        .forEach(link -> linked.add(link.attr("href").replaceFirst("^[.][.]/", ""))));

        assertThat(linked).containsExactlyInAnyOrderElementsOf(pdfs());
    }

    private static List<String> pdfs() {
        return site.keySet().stream().filter(path -> path.endsWith(".pdf")).toList();
    }

    /** The papers differ in where a page ends only, so one of the two will do, and which one does not matter. */
    private static List<String> onOnePaper() {
        return pdfs().stream()
                .filter(path -> !Sample.isEnough()
                        || path.endsWith("-a4.pdf")
                                == (path.replaceFirst("-(a4|letter)[.]pdf$", "").hashCode() % 2 == 0))
                .toList();
    }

    private static List<String> sheets() {
        return pdfs().stream().filter(path -> !path.contains("booklet-")).toList();
    }

    private static List<String> participantSheets() {
        return sheets().stream().filter(path -> !path.contains("-facilitator-")).toList();
    }

    private static List<String> namesOnTheWeb(String path) {
        return Jsoup.parse(text(path)).select(".answers :is(input, textarea)").stream()
                .map(OwnSheetsIT::name)
                .toList();
    }

    private static String name(Element control) {
        return control.attr("name");
    }

    private static List<String> namesInPdf(String path) throws IOException {
        try (PDDocument pdf = open(path)) {
            return widgets(pdf).stream().map(OwnSheetsIT::name).toList();
        }
    }

    /** A circle has its name from the choice that it belongs to. */
    private static String name(COSDictionary widget) {
        COSDictionary choice = widget.getCOSDictionary(COSName.PARENT);
        return Objects.requireNonNull((choice == null ? widget : choice).getString(COSName.T));
    }

    private static List<String> spoken(PDDocument pdf) throws IOException {
        return widgets(pdf).stream()
                .map(widget -> widget.getString(COSName.TU, ""))
                .toList();
    }

    private static List<COSDictionary> widgets(PDDocument pdf) throws IOException {
        List<COSDictionary> widgets = new ArrayList<>();
        for (PDPage page : pdf.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation.getSubtype().equals("Widget")) {
                    widgets.add(annotation.getCOSObject());
                }
            }
        }
        return widgets;
    }

    /** Looks where a person points the phone: at the corner of the first page. */
    private static String code(String path) throws Exception {
        try (PDDocument pdf = open(path)) {
            BufferedImage page = new PDFRenderer(pdf).renderImageWithDPI(0, 200);
            int width = page.getWidth() / 3;
            int height = page.getHeight() / 5;
            int[] corner = page.getRGB(page.getWidth() - width, 0, width, height, null, 0, width);
            RGBLuminanceSource source = new RGBLuminanceSource(width, height, corner);
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(source)))
                    .getText();
        }
    }

    private static PDDocument open(String path) throws IOException {
        return Loader.loadPDF(bytes(path));
    }

    private static String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String path) {
        return Objects.requireNonNull(site.get(path), path);
    }
}
