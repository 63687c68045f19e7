package openoars.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The letters that fonts can print. */
final class Glyphs {

    private final List<CmapLookup> fonts = new ArrayList<>();

    /** @param files TrueType fonts; a letter has to be in all of them */
    Glyphs(List<byte[]> files) {
        for (byte[] file : files) {
            fonts.add(letters(file));
        }
    }

    /** The letters of a text that would come out as boxes, each once, in their order; spaces of all kinds left out. */
    List<String> missingIn(String text) {
        return text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .filter(c -> fonts.stream().anyMatch(font -> font.getGlyphId(c) == 0))
                .distinct()
                .mapToObj(Character::toString)
                .toList();
    }

    private static CmapLookup letters(byte[] file) {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            return font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
