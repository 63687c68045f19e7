package openoars.print;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Pattern;
import openoars.cache.Checksum;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/**
 * What would else tell one run from another: the same sheet is the same bytes, whenever and wherever it is made.
 *
 * @param day when somebody last looked at what it says
 * @param content tells one document from another
 */
record Stamp(LocalDate day, Checksum content) {

    private static final Pattern DATE = Pattern.compile("<xmp:(CreateDate|ModifyDate|MetadataDate)>[^<]*</xmp:\\1>");

    /** Puts day and number into a document, in all places that have to agree. */
    void putOn(PDDocument pdf) throws IOException {
        PDDocumentInformation information = pdf.getDocumentInformation();
        information.setCreationDate(calendar());
        information.setModificationDate(calendar());
        PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
        String text = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        metadata.importXMPMetadata(dated(text).getBytes(StandardCharsets.UTF_8));
        pdf.setDocumentId(content.value());
        for (PDOutputIntent intent : pdf.getDocumentCatalog().getOutputIntents()) {
            putColours(intent.getDestOutputIntent());
        }
    }

    /** Java reads a profile before it goes into a document, and up to Java 17 leaves its own name in it. */
    private static void putColours(COSStream profile) throws IOException {
        try (OutputStream out = profile.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(SrgbProfile.bytes());
        }
    }

    private String dated(String metadata) {
        return DATE.matcher(metadata).replaceAll("<xmp:$1>" + day + "T00:00:00Z</xmp:$1>");
    }

    private Calendar calendar() {
        Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);
        calendar.setTimeInMillis(day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
        return calendar;
    }
}
