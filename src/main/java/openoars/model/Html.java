package openoars.model;

/**
 * Markup that this program wrote itself, with every text of a contributor escaped in it. Only {@code openoars.markdown}
 * and the theme's own drawings make it; templates print it as it is and escape everything else.
 */
public record Html(String value) {

    /** No markup at all. */
    public static final Html EMPTY = new Html("");

    @Override
    public String toString() {
        return value;
    }
}
