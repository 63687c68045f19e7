package openoars.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;

/** What people type in. Nobody knows which letters that will be, so all of the encoding go with the file. */
final class TypingFont {

    /** What fields call it. */
    static final String NAME = "Text";

    private final byte[] file;

    TypingFont(byte[] file) {
        this.file = file;
    }

    PDFont in(PDDocument pdf) throws IOException {
        return PDTrueTypeFont.load(pdf, new ByteArrayInputStream(file), WinAnsiEncoding.INSTANCE);
    }
}
