package openoars.check.prose;

import java.util.regex.Pattern;

/** How something is said: by whom, and whether it is said or denied. */
final class Voice {

    private static final Pattern NO = Pattern.compile(
            "\\b(?:no|not|nothing|nobody|none|never|neither|nor|without|hardly|rarely|cannot)\\b|n't\\b",
            Pattern.CASE_INSENSITIVE);

    private static final String END_OF_CLAUSE = ".,;:!?()\u2013\u2014";

    private Voice() {}

    /** Whether it stands between quotation marks: in a dialogue people say what they believe. */
    static boolean isSpoken(int index, String text) {
        return text.substring(0, index).chars().filter(c -> c == '"').count() % 2 == 1;
    }

    /** Whether a word before it in the same part of the sentence takes it back, as in "this does not always help". */
    static boolean isDenied(int index, String text) {
        int start = index;
        while (start > 0 && END_OF_CLAUSE.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return NO.matcher(text.substring(start, index)).find();
    }
}
