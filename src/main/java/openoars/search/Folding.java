package openoars.search;

import java.text.Normalizer;
import java.util.Map;

/**
 * Letters as they are looked up: lower case, without accents. The browser's engine folds a query in the same way, so
 * what changes here changes there.
 */
final class Folding {

    private static final int CACHED = 0x250;

    /** What Unicode does not take apart. */
    private static final Map<Integer, String> LIGATURES = Map.of(
            (int) 'ß', "ss", (int) 'æ', "ae", (int) 'œ', "oe", (int) 'ø', "o", (int) 'đ', "d", (int) 'ł', "l",
            (int) 'ı', "i", (int) 'ς', "σ");

    private static final String[] CACHE = cache();

    private Folding() {}

    /** The letters and digits that a character is looked up by; empty for a mark. */
    static String of(int codePoint) {
        return codePoint < CACHED ? CACHE[codePoint] : fold(codePoint);
    }

    /** Whether a character is written inside words without being part of them: a soft hyphen, a zero-width joiner. */
    static boolean isInvisible(int c) {
        return c == 0xAD || (c >= 0x200B && c <= 0x200D) || c == 0x2060 || c == 0xFEFF;
    }

    static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** Whether a character belongs to a word: a letter or a number of any script. */
    static boolean isWord(int c) {
        int type = Character.getType(c);
        return Character.isLetter(c)
                || type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    private static String[] cache() {
        String[] cache = new String[CACHED];
        for (int c = 0; c < CACHED; c++) {
            cache[c] = fold(c);
        }
        return cache;
    }

    private static String fold(int codePoint) {
        StringBuilder folded = new StringBuilder(4);
        Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD)
                .codePoints()
                .map(Character::toLowerCase)
                .filter(Folding::isWord)
                .forEach(c -> append(folded, c));
        return folded.toString();
    }

    private static void append(StringBuilder folded, int c) {
        String letters = LIGATURES.get(c);
        if (letters == null) {
            folded.appendCodePoint(c);
        } else {
            folded.append(letters);
        }
    }
}
