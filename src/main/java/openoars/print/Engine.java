package openoars.print;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;

/** Lays HTML out on pages and tags it. */
final class Engine {

    private static final String PRODUCER = "Openoars with openhtmltopdf";

    private static final byte[] COLOURS = SrgbProfile.bytes();

    static {
        XRLog.setLoggerImpl(new Silence());
    }

    private final ThemeFiles files;

    Engine(ThemeFiles files) {
        this.files = files;
    }

    /** Opens a document that is laid out and not yet written; whoever takes it closes it. */
    PdfBoxRenderer open(Document html, List<String> complaints) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useProtocolsStreamImplementation(files, ThemeFiles.PROTOCOL);
        builder.useExternalResourceAccessControl(
                (address, type) -> ThemeFiles.isOurs(address), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(COLOURS);
        builder.withProducer(PRODUCER);
        builder.withDiagnosticConsumer(diagnostic -> hear(diagnostic, complaints));
        builder.withW3cDocument(new W3CDom().fromJsoup(html), ThemeFiles.ROOT);
        PdfBoxRenderer renderer = builder.buildPdfRenderer();
        renderer.createPDFWithoutClosing();
        return renderer;
    }

    private static void hear(Diagnostic diagnostic, List<String> complaints) {
        if (diagnostic.getLevel().intValue() >= Level.WARNING.intValue()) {
            complaints.add(diagnostic.getFormattedMessage());
        }
    }

    /** The engine would write to the error stream; what it has to say is taken from each run instead. */
    private static final class Silence implements XRLogger {

        @Override
        public boolean isLogLevelEnabled(Diagnostic diagnostic) {
            return false;
        }

        @Override
        public void log(String where, Level level, String message) {}

        @Override
        public void log(String where, Level level, String message, Throwable failure) {}

        @Override
        public void setLevel(String logger, Level level) {}
    }
}
