package openoars.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What veraPDF says of a file. */
public final class VeraPdf {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    /** What keeps a file from being fit for screen readers (PDF/UA-1), as clause and message; empty if nothing does. */
    public static List<String> againstUa(byte[] pdf) {
        return against(pdf, List.of(PDFAFlavour.PDFUA_1));
    }

    /** The same, and what keeps it from being fit to be kept (PDF/A-2a). */
    public static List<String> againstUaAndArchive(byte[] pdf) {
        return against(pdf, List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A));
    }

    private static List<String> against(byte[] pdf, List<PDFAFlavour> flavours) {
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavours.get(0));
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavours)) {
            return validator.validateAll(parser).stream()
                    .flatMap(result -> result.getTestAssertions().stream())
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + "-"
                            + assertion.getRuleId().getTestNumber() + " " + assertion.getMessage())
                    .distinct()
                    .sorted()
                    .toList();
        } catch (VeraPDFException | IOException e) {
            throw new AssertionError("veraPDF could not read the file", e);
        }
    }
}
