package openoars.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The letters that the fonts for paper have. Looking them up takes no engine. */
public final class Glyphs {

    static final String TEXT_FONT = "fonts/text.ttf";

    private static final String BOLD_FONT = "fonts/text-bold.ttf";

    private final List<CmapLookup> fonts = new ArrayList<>();

    /** @param files of the theme for print, by path; a letter has to be in the text's fonts, regular and bold */
    public Glyphs(SortedMap<String, byte[]> files) {
        for (String font : List.of(TEXT_FONT, BOLD_FONT)) {
            fonts.add(letters(Objects.requireNonNull(files.get(font), font)));
        }
    }

    /** The letters of a text that would come out as boxes, each once, in their order; spaces of all kinds left out. */
    public List<String> missingIn(String text) {
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
