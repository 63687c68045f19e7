package openoars.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import openoars.print.VeraPdf;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A worksheet filled in and saved with pdf.js, which is what Firefox shows PDF files with. */
@BrowserTest
class PdfJsIT {

    private static final String ADDRESS = "https://pdf.test/";
    private static final String CHANGE = "f-the-change-i-am-thinking-about-in-my-words";
    private static final String IMPORTANT = "f-how-important-is-it-to-me-right-now";
    private static final String WHY = "f-what-made-me-pick-this-number-and-not-a-lower-one";

    private byte[] saved = {};
    private int formsOnFirstPage;
    private List<?> names = List.of();

    @BeforeEach
    void fill_and_save(Visit visit, BuiltSite site) throws IOException {
        byte[] sheet = site.bytes("worksheets/readiness-ruler-a4.pdf").orElseThrow();
        Page page = visit.profile(Visit.desk()).newPage();
        page.route(ADDRESS + "**", route -> answer(route, sheet));
        page.navigate(ADDRESS);
        List<?> result = (List<?>) page.evaluate(
                Files.readString(Path.of("src/test/resources/pdfjs/fill.js")),
                List.of(
                        List.of(CHANGE, "Sleeping before midnight"),
                        List.of(IMPORTANT, "7"),
                        List.of(WHY, "One thing\nand another")));
        saved = Base64.getDecoder().decode((String) result.get(0));
        formsOnFirstPage = (int) result.get(1);
        names = (List<?>) result.get(2);
    }

    @Test
    void keeps_the_answers() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(saved)) {
            PDAcroForm form = pdf.getDocumentCatalog().getAcroForm();

            assertThat(form.getField(CHANGE).getValueAsString()).isEqualTo("Sleeping before midnight");
            assertThat(form.getField(IMPORTANT).getValueAsString()).isEqualTo("7");
            assertThat(form.getField(WHY).getValueAsString()).isEqualToNormalizingNewlines("One thing\nand another");
        }
    }

    @Test
    void stays_fit_for_screen_readers() {
        assertThat(VeraPdf.againstUa(saved)).isEmpty();
    }

    @Test
    void finds_all_fields_and_their_tags() {
        assertThat(names).hasSize(7);
        assertThat(formsOnFirstPage).isEqualTo(4 + 3 * 11);
    }

    private static void answer(Route route, byte[] sheet) {
        String path = URI.create(route.request().url()).getPath().substring(1);
        Route.FulfillOptions reply = new Route.FulfillOptions();
        if (path.isEmpty()) {
            route.fulfill(reply.setContentType("text/html").setBody("<!DOCTYPE html><title>pdf.js</title>"));
        } else if (path.equals("sheet.pdf")) {
            route.fulfill(reply.setContentType("application/pdf").setBodyBytes(sheet));
        } else {
            route.fulfill(reply.setContentType("text/javascript").setBodyBytes(ofPdfJs(path)));
        }
    }

    private static byte[] ofPdfJs(String path) {
        String version = version();
        String name = "/META-INF/resources/webjars/pdfjs-dist/" + version + "/" + path;
        try (InputStream in = Objects.requireNonNull(PdfJsIT.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The version is in the path of the files, and nowhere but in the POM by us. */
    private static String version() {
        String name = "/META-INF/maven/org.webjars.npm/pdfjs-dist/pom.properties";
        try (InputStream in = Objects.requireNonNull(PdfJsIT.class.getResourceAsStream(name), name)) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
