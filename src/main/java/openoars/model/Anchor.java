package openoars.model;

import java.util.Locale;

/** The anchors that GitHub gives to headings, so that links written for GitHub work on the site. */
public final class Anchor {

    private Anchor() {}

    /** Lower case, letters, digits, {@code _} and {@code -} kept, a space becomes a dash, everything else goes. */
    public static String of(String text) {
        StringBuilder anchor = new StringBuilder(text.length());
        text.strip().toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || c == '_' || c == '-') {
                anchor.appendCodePoint(c);
            } else if (c == ' ') {
                anchor.append('-');
            }
        });
        return anchor.toString();
    }
}
