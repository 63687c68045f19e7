package openoars.bake;

import java.util.Locale;
import java.util.regex.Pattern;

/** The order of an index at the end of a book: marks before the first letter do not count. */
final class Alphabet {

    private static final Pattern MARKS_BEFORE = Pattern.compile("^[^\\p{L}\\p{N}]+");

    private Alphabet() {}

    /** The text in capitals from its first letter on; one that starts with a digit, or has no letter, sorts first. */
    static String sortKey(String text) {
        String letters = MARKS_BEFORE.matcher(text.toUpperCase(Locale.ROOT)).replaceFirst("");
        return letters.isEmpty() || !Character.isLetter(letters.codePointAt(0)) ? "0" + letters : letters;
    }

    /** The letter a text is found under, or {@code 0}. */
    static String initial(String text) {
        String key = sortKey(text);
        return key.substring(0, key.offsetByCodePoints(0, 1));
    }
}
