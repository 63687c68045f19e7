package openoars.bake.view;

/**
 * A link to a PDF file that goes with a page.
 *
 * @param href relative to the page that shows the link
 * @param edition who it is for: {@code participant}, {@code large} (print) or {@code facilitator}
 * @param paper {@code a4} or {@code letter}
 */
public record PdfLink(String href, String edition, String paper) {}
