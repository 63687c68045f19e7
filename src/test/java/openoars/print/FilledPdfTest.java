package openoars.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people see on a sheet, in pixels: no rule of any standard says that a tick can be seen. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FilledPdfTest {

    private static final float DOTS_PER_INCH = 144;

    /** A thin line that falls between two rows of pixels is half as dark as its ink. */
    private static final int LIGHT = 0xC8;

    private static final float PIXELS_PER_POINT = DOTS_PER_INCH / 72;

    private static byte[] bytes = {};

    private PDDocument sheet = new PDDocument();

    @BeforeAll
    static void build(@TempDir Path folder) throws Exception {
        SheetSite.in(folder);
        bytes = Objects.requireNonNull(SheetSite.build(folder).get(SheetSite.SHEET));
    }

    @BeforeEach
    void open() throws IOException {
        sheet = Loader.loadPDF(bytes);
    }

    @AfterEach
    void close() throws IOException {
        sheet.close();
    }

    @Test
    void shows_a_tick() throws IOException {
        assertThat(darkerAfter("f-what-would-help-1", "Yes", 0)).isGreaterThan(40);
    }

    @Test
    void shows_what_is_chosen_and_nothing_else() throws IOException {
        assertThat(darkerAfter("f-today-i-am", "f-today-i-am-2", 1)).isGreaterThan(80);
        assertThat(darkerAfter("f-today-i-am", "f-today-i-am-2", 0)).isZero();
    }

    @Test
    void shows_a_ring_round_a_number_and_leaves_the_number() throws IOException {
        int number = dark(draw(), middle(area("f-how-important-is-it", 7)));

        assertThat(darkerAfter("f-how-important-is-it", "7", 7)).isGreaterThan(150);
        assertThat(number).isGreaterThan(10);
        assertThat(dark(draw(), middle(area("f-how-important-is-it", 7)))).isGreaterThanOrEqualTo(number);
    }

    @Test
    void shows_what_is_typed() throws IOException {
        assertThat(darkerAfter("f-the-change-i-think-of", "Sleeping before midnight", 0))
                .isGreaterThan(200);
        assertThat(darkerAfter("f-if-i-stay-good-things", "Quiet", 0)).isGreaterThan(50);
    }

    @Test
    void does_not_strike_through_what_is_typed_on_writing_lines() throws IOException {
        PDRectangle lines = area("f-what-is-on-my-mind", 0);
        assertThat(widestDarkRow(draw(), lines)).isGreaterThan((int) lines.getWidth());

        sheet.getDocumentCatalog()
                .getAcroForm()
                .getField("f-what-is-on-my-mind")
                .setValue("One\nTwo\nThree");

        assertThat(widestDarkRow(draw(), lines)).isBetween(4, (int) lines.getWidth() / 2);
    }

    @Test
    void shows_a_code_that_leads_to_its_page() throws Exception {
        BufferedImage page = draw();
        int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        RGBLuminanceSource source = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);

        assertThat(new QRCodeReader()
                        .decode(new BinaryBitmap(new HybridBinarizer(source)))
                        .getText())
                .isEqualTo(SheetSite.ADDRESS);
    }

    private int darkerAfter(String name, String value, int kid) throws IOException {
        PDRectangle area = area(name, kid);
        int before = dark(draw(), area);
        sheet.getDocumentCatalog().getAcroForm().getField(name).setValue(value);
        return dark(draw(), area) - before;
    }

    private BufferedImage draw() throws IOException {
        return new PDFRenderer(sheet).renderImageWithDPI(0, DOTS_PER_INCH);
    }

    private PDRectangle area(String name, int kid) {
        PDField field = sheet.getDocumentCatalog().getAcroForm().getField(name);
        PDAnnotationWidget widget = field.getWidgets().get(kid);
        return new PDRectangle(widget.getCOSObject().getCOSArray(COSName.RECT));
    }

    private static PDRectangle middle(PDRectangle area) {
        return new PDRectangle(
                area.getLowerLeftX() + area.getWidth() / 3,
                area.getLowerLeftY() + area.getHeight() / 4,
                area.getWidth() / 3,
                area.getHeight() / 2);
    }

    private int dark(BufferedImage page, PDRectangle area) {
        int dark = 0;
        for (int y = top(area); y < bottom(area); y++) {
            dark += darkInRow(page, area, y);
        }
        return dark;
    }

    private int widestDarkRow(BufferedImage page, PDRectangle area) {
        int widest = 0;
        // The last row belongs to the printed frame.
        for (int y = top(area) + 2; y < bottom(area) - 4; y++) {
            widest = Math.max(widest, darkInRow(page, area, y));
        }
        return widest;
    }

    private static int darkInRow(BufferedImage page, PDRectangle area, int y) {
        int dark = 0;
        for (int x = pixels(area.getLowerLeftX()); x < pixels(area.getUpperRightX()); x++) {
            dark += (page.getRGB(x, y) & 0xFF) < LIGHT ? 1 : 0;
        }
        return dark;
    }

    private int top(PDRectangle area) {
        return pixels(sheet.getPage(0).getMediaBox().getHeight() - area.getUpperRightY());
    }

    private int bottom(PDRectangle area) {
        return pixels(sheet.getPage(0).getMediaBox().getHeight() - area.getLowerLeftY());
    }

    private static int pixels(float points) {
        return Math.round(points * PIXELS_PER_POINT);
    }
}
