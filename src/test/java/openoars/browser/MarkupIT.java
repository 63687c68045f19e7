package openoars.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/** The HTML standard, asked of every page. The validator does not know CSS layers yet, so styles are not asked about. */
@BrowserTest
class MarkupIT {

    @Test
    void every_page_keeps_the_rules_of_html(BuiltSite site) throws Exception {
        List<Path> pages = files(site);

        assertThat(pages).isNotEmpty();
        assertThat(errors(pages)).isEmpty();
    }

    @Test
    void a_page_that_breaks_them_is_found(@TempDir Path folder) throws Exception {
        Path page = Files.writeString(folder.resolve("page.html"), """
                <!DOCTYPE html>
                <html lang="en"><head><title>Broken</title></head>
                <body><ul><p>A paragraph in no item</p></ul></body></html>
                """);

        assertThat(errors(List.of(page))).singleElement().asString().contains("page.html:3: Element “p” not allowed");
    }

    private static List<Path> files(BuiltSite site) throws IOException {
        return site.pages().stream().map(site.folder()::resolve).toList();
    }

    private static List<String> errors(List<Path> pages) throws Exception {
        Errors errors = new Errors();
        SimpleDocumentValidator validator = new SimpleDocumentValidator();
        validator.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", errors); // A name; it is in the jar.
        validator.setUpValidatorAndParsers(errors, false, false);
        for (Path page : pages) {
            validator.checkHtmlFile(page.toFile(), true);
        }
        return errors.found;
    }

    /** Keeps errors; warnings are about addresses, which mean little in a folder. */
    private static final class Errors implements ErrorHandler {

        private final List<String> found = new ArrayList<>();

        @Override
        public void warning(SAXParseException warning) {}

        @Override
        public void error(SAXParseException error) {
            found.add(error.getSystemId() + ":" + error.getLineNumber() + ": " + error.getMessage());
        }

        @Override
        public void fatalError(SAXParseException error) {
            error(error);
        }
    }
}
