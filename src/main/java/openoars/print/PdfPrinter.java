package openoars.print;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import openoars.cache.Checksum;
import openoars.problem.Rule;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Makes PDF files of HTML documents: tagged for screen readers (PDF/UA-1), fit to be kept (PDF/A-2a), with fields to
 * fill in. The same document gives the same bytes. Safe for many threads.
 */
public final class PdfPrinter {

    private static final String ENGINE = "/com/openhtmltopdf/pdfboxout/PdfRendererBuilder.class";
    private final Engine engine;
    private final Glyphs glyphs;
    private final TypingFont typingFont;

    /** @param files of the theme for print, by path: style sheet, pictures, and the fonts of the text */
    public PdfPrinter(SortedMap<String, byte[]> files) {
        ThemeFiles theme = new ThemeFiles(files);
        this.engine = new Engine(theme);
        this.typingFont = new TypingFont(theme.get(Glyphs.TEXT_FONT));
        this.glyphs = new Glyphs(files);
    }

    /**
     * Looks whether the engine is there at all; it travels in jars of its own.
     *
     * @throws PrintFailed if they are not beside the program
     */
    public static void requireEngine() throws PrintFailed {
        if (PdfPrinter.class.getResource(ENGINE) == null) {
            throw new PrintFailed("""
                    openhtmltopdf-core.jar and openhtmltopdf-pdfbox.jar, which make the PDF files, are not beside openoars.jar.
                    Put them there, from the zip of the release, or build with '--no-pdf'.""");
        }
    }

    /**
     * Makes one file.
     *
     * @param text a whole HTML document, the day of its last review in {@code data-reviewed} of its body; each element
     *     with {@code data-file} is a sheet from that file
     * @throws PrintFailed if anything of the document would be missing in the file or could not be used
     */
    public byte[] print(String text) throws IOException, PrintFailed {
        Document html = Jsoup.parse(text);
        requireGlyphs(html);
        requireNoDrawings(html);
        Links.settle(html);
        QrCode.drawIn(html);
        Bookmarks.addTo(html);
        Form form = Form.takenFrom(html);
        List<String> complaints = new ArrayList<>();
        try (PdfBoxRenderer renderer = engine.open(html, complaints)) {
            requireNone(complaints, html);
            PDDocument pdf = renderer.getPdfDocument();
            form.putInto(pdf, typingFont);
            new Stamp(LocalDate.parse(html.body().attr("data-reviewed")), Checksum.of(text)).putOn(pdf);
            return bytes(pdf);
        }
    }

    private static byte[] bytes(PDDocument pdf) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        pdf.save(bytes);
        return bytes.toByteArray();
    }

    private void requireGlyphs(Document html) throws PrintFailed {
        for (Element sheet : html.select("[data-file]")) {
            List<String> missing = glyphs.missingIn(sheet.text());
            if (!missing.isEmpty()) {
                throw PrintFailed.in(
                        file(sheet),
                        Rule.MISSING_LETTER,
                        "the fonts of the PDF have no '" + String.join("', '", missing) + "'",
                        "Say it in other letters.");
            }
        }
    }

    /** The engine would print the words of a drawing, and nothing else of it. */
    private static void requireNoDrawings(Document html) throws PrintFailed {
        for (Element sheet : html.select("[data-file]:has(svg)")) {
            throw PrintFailed.in(
                    file(sheet),
                    Rule.DRAWING_ON_WORKSHEET,
                    "the drawing '" + sheet.select("svg").attr("aria-label") + "' cannot be printed in a PDF",
                    "Say it in words, or show it on the page that the worksheet belongs to.");
        }
    }

    private static void requireNone(List<String> complaints, Document html) throws PrintFailed {
        if (!complaints.isEmpty()) {
            throw PrintFailed.in(
                    file(html.expectFirst("[data-file]")),
                    Rule.PRINT,
                    "the PDF would not come out right: " + String.join("; ", complaints),
                    "Look at templates/print/.");
        }
    }

    private static Path file(Element sheet) {
        return Path.of(sheet.attr("data-file"));
    }
}
