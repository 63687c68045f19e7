package openoars.model;

import java.util.Optional;

/**
 * The address of a page inside the site, without an ending: {@code mi/spirit}, or {@code index} for the home page.
 *
 * @param value lower-case words of {@code a-z}, {@code 0-9} and dashes; folders are separated by a slash
 */
public record Slug(String value) implements Comparable<Slug> {

    /** The page at the root of the site. */
    public static final Slug HOME = new Slug("index");

    public Slug {
        if (!isSlug(value)) {
            throw new IllegalArgumentException("not a slug: " + value);
        }
    }

    /** Reads a slug that a person wrote; empty if it has other characters than a slug may have. */
    public static Optional<Slug> parse(String value) {
        return isSlug(value) ? Optional.of(new Slug(value)) : Optional.empty();
    }

    /** The name that a title makes, e.g. {@code open-questions}; empty if nothing of it can be part of one. */
    public static Optional<Slug> of(String title) {
        return parse(Anchor.of(title).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", ""));
    }

    /** The folder, e.g. {@code mi}; empty for a page at the root. */
    public String section() {
        int slash = value.indexOf('/');
        return slash < 0 ? "" : value.substring(0, slash);
    }

    /** The last part, e.g. {@code spirit}. */
    public String name() {
        return value.substring(value.lastIndexOf('/') + 1);
    }

    /** The file of the page, from the root of the site. */
    public String href() {
        return value + ".html";
    }

    /** The file of the page's facilitator copy, from the root of the site. */
    public String facilitatorHref() {
        return value + "-facilitator.html";
    }

    /** The file with the text of the page as its author wrote it, from the root of the site. */
    public String markdownHref() {
        return value + ".md";
    }

    /** The way from the page to the root of the site: {@code ../} once for each folder, empty at the root. */
    public String toRoot() {
        return "../".repeat((int) value.chars().filter(c -> c == '/').count());
    }

    private static boolean isSlug(String value) {
        boolean isInWord = false;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean isOfWord = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (!isOfWord && !(isInWord && (c == '-' || c == '/'))) {
                return false;
            }
            isInWord = isOfWord;
        }
        return isInWord;
    }

    @Override
    public int compareTo(Slug other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
