package openoars.print;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/** What fields look like, drawn with lines alone: no viewer needs a font of symbols for a mark. */
final class Appearances {

    /** How far the handles of four curves lie from their ends to look like a circle of radius 1. */
    private static final double HANDLE = 0.5523;

    private final PDDocument pdf;

    Appearances(PDDocument pdf) {
        this.pdf = pdf;
    }

    /** A text field with nothing in it; paints nothing, so that the lines under it show. */
    COSBase empty(PDRectangle area) throws IOException {
        return stream(area, "/Tx BMC EMC\n");
    }

    COSBase nothing(PDRectangle area) throws IOException {
        return stream(area, "");
    }

    /** A cross from corner to corner. */
    COSBase cross(PDRectangle area) throws IOException {
        double width = area.getWidth();
        double height = area.getHeight();
        return stream(
                area,
                "q 0 G 1.6 w 1 J "
                        + numbers(width * 0.22, height * 0.22) + "m "
                        + numbers(width * 0.78, height * 0.78) + "l "
                        + numbers(width * 0.22, height * 0.78) + "m "
                        + numbers(width * 0.78, height * 0.22) + "l S Q\n");
    }

    /** A ring, as a pen draws it round a number. */
    COSBase ring(PDRectangle area) throws IOException {
        return stream(area, "q 0 G 2.2 w " + circle(area, 0.76) + "s Q\n");
    }

    /** A dot that leaves the printed circle to be seen. */
    COSBase dot(PDRectangle area) throws IOException {
        return stream(area, "q 0 g " + circle(area, 0.54) + "f Q\n");
    }

    /** @param size of the radius, as a part of the largest that there is room for */
    private static String circle(PDRectangle area, double size) {
        double x = area.getWidth() / 2;
        double y = area.getHeight() / 2;
        double radius = Math.min(x, y) * size;
        double handle = radius * HANDLE;
        return numbers(x + radius, y) + "m "
                + numbers(x + radius, y + handle, x + handle, y + radius, x, y + radius) + "c "
                + numbers(x - handle, y + radius, x - radius, y + handle, x - radius, y) + "c "
                + numbers(x - radius, y - handle, x - handle, y - radius, x, y - radius) + "c "
                + numbers(x + handle, y - radius, x + radius, y - handle, x + radius, y) + "c ";
    }

    /** A number as PDF has it, the same in every language. */
    static String number(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    private static String numbers(double... values) {
        return DoubleStream.of(values).mapToObj(Appearances::number).collect(Collectors.joining(" ", "", " "));
    }

    private COSBase stream(PDRectangle area, String operators) throws IOException {
        PDAppearanceStream stream = new PDAppearanceStream(pdf);
        stream.setBBox(new PDRectangle(area.getWidth(), area.getHeight()));
        stream.setResources(new PDResources());
        try (OutputStream out = stream.getContentStream().createOutputStream()) {
            out.write(operators.getBytes(StandardCharsets.US_ASCII));
        }
        return stream.getCOSObject();
    }
}
