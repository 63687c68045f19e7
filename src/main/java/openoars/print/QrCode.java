package openoars.print;

import io.nayuki.qrcodegen.QrCode.Ecc;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Squares that a phone reads as an address. */
final class QrCode {

    /** ISO/IEC 18004: four modules of white all round. */
    private static final int QUIET = 4;

    /** Viewers smooth small pictures; with this many pixels a module the edges stay sharp. */
    private static final int PIXELS = 6;

    private QrCode() {}

    /** Gives each {@code <img data-qr="address">} its picture. */
    static void drawIn(Document html) {
        for (Element image : html.select("img[data-qr]")) {
            image.attr(
                    "src", "data:image/png;base64," + Base64.getEncoder().encodeToString(png(image.attr("data-qr"))));
        }
    }

    private static byte[] png(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture(text), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static BufferedImage picture(String text) {
        io.nayuki.qrcodegen.QrCode code = io.nayuki.qrcodegen.QrCode.encodeText(text, Ecc.MEDIUM);
        int side = (code.size + 2 * QUIET) * PIXELS;
        BufferedImage picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                boolean isDark = code.getModule(x / PIXELS - QUIET, y / PIXELS - QUIET);
                picture.setRGB(x, y, isDark ? 0 : 0xFFFFFF);
            }
        }
        return picture;
    }
}
