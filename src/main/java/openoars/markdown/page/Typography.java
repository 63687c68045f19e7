package openoars.markdown.page;

import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Straight quotes become curly and three points an ellipsis, as a printer would set them. Dashes stay as they are. */
final class Typography {

    /** A quote after one of these opens. */
    private static final String BEFORE_OPENING = "([{<\u2013\u2014\u2212/=|";

    /** Marks that say nothing on whether a quote opens; what stands before them does. */
    private static final String LOOKED_THROUGH = "*_~\"'";

    /** More marks in a row than this are no text that somebody reads. */
    private static final int FARTHEST_LOOK = 12;

    private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private final BasedSequence source;
    private final String text;
    private final StringBuilder set;

    private Typography(BasedSequence source, String text) {
        this.source = source;
        this.text = text;
        this.set = new StringBuilder(text.length());
    }

    /** Sets a stretch of text; backslash escapes are resolved, and an escaped quote stays straight. */
    static String set(BasedSequence source) {
        String text = SourceText.of(source);
        return isSet(text) ? text : new Typography(source, text).set();
    }

    /** Whether nothing in a text can change. */
    private static boolean isSet(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\'' || c == '\\' || HiddenCharacters.isHidden(c)) {
                return false;
            }
        }
        return !text.contains("...");
    }

    private String set() {
        for (int i = 0; i < text.length(); ) {
            i += set(i);
        }
        return set.toString();
    }

    /** Sets what stands at an index and says how many characters that was. */
    private int set(int i) {
        char c = text.charAt(i);
        if (HiddenCharacters.isHidden(c)) {
            return 1;
        }
        if (c == '\\' && ESCAPABLE.indexOf(charAt(i + 1)) >= 0) {
            set.append(text.charAt(i + 1));
            return 2;
        }
        if (c == '.' && charAt(i + 1) == '.' && charAt(i + 2) == '.') {
            set.append('\u2026');
            return 3;
        }
        set.append(character(c, i));
        return 1;
    }

    private char character(char c, int i) {
        return switch (c) {
            case '"' -> opens(i) ? '\u201C' : '\u201D';
            case '\'' -> opens(i) && !Character.isDigit(charAt(i + 1)) ? '\u2018' : '\u2019';
            default -> c;
        };
    }

    /** Looks at the file itself, because the character before may belong to another node. */
    private boolean opens(int i) {
        CharSequence file = source.getBaseSequence();
        int before = source.getIndexOffset(i) - 1;
        int farthest = Math.max(0, before - FARTHEST_LOOK);
        while (before >= farthest && LOOKED_THROUGH.indexOf(file.charAt(before)) >= 0) {
            before--;
        }
        return before < 0
                || Character.isWhitespace(file.charAt(before))
                || Character.isSpaceChar(file.charAt(before))
                || BEFORE_OPENING.indexOf(file.charAt(before)) >= 0;
    }

    private char charAt(int i) {
        return i < text.length() ? text.charAt(i) : '\0';
    }
}
