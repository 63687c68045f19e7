package openoars.model;

import java.util.regex.Pattern;

/**
 * A drawing of the theme as it stands inside a page: without words of its own, because the page that shows it says what
 * it shows, or that it shows nothing.
 *
 * @param attributes the attributes of the {@code <svg>} tag, each with a space before it
 * @param rest what follows them
 */
public record Drawing(String attributes, String rest) {

    private static final Pattern PROLOGUE =
            Pattern.compile("<\\?xml.*?\\?>|<!DOCTYPE[^>]*>|<!--.*?-->", Pattern.DOTALL);

    private static final Pattern OWN_WORDS = Pattern.compile("<(title|desc)\\b[^>]*>.*?</\\1>\\s*", Pattern.DOTALL);

    private static final Pattern OWN_ROLE =
            Pattern.compile("\\s(?:xmlns|role|aria-label|aria-labelledby|aria-describedby|aria-hidden)=\"[^\"]*\"");

    /**
     * Takes a file of the theme.
     *
     * @throws IllegalArgumentException if there is no {@code <svg>} element in it
     */
    public static Drawing of(String file) {
        String svg = OWN_WORDS
                .matcher(PROLOGUE.matcher(file).replaceAll(""))
                .replaceAll("")
                .strip();
        int tagEnd = svg.indexOf('>');
        if (!svg.startsWith("<svg") || tagEnd < 0) {
            throw new IllegalArgumentException("a drawing has to be an <svg> element");
        }
        String attributes = svg.substring("<svg".length(), tagEnd);
        return new Drawing(OWN_ROLE.matcher(attributes).replaceAll(""), svg.substring(tagEnd));
    }

    /** The drawing with words for those who do not see it. */
    public Html labelled(String words) {
        return new Html("<svg" + attributes + " role=\"img\" aria-label=\"" + escaped(words) + "\"" + rest);
    }

    /** The drawing where the words beside it say the same. */
    public Html decorative() {
        return new Html("<svg" + attributes + " aria-hidden=\"true\"" + rest);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
