package openoars.bake.view;

import java.util.Optional;

/**
 * A link to a page of the site.
 *
 * @param href relative to the page that shows the link
 * @param number the page number a teacher calls out, e.g. {@code 3.4}
 * @param kind what it is, e.g. {@code Lesson}
 * @param minutes reading or working time; 0 for a page that nobody reads through
 */
public record PageLink(
        String title, String href, Optional<String> number, String description, String kind, int minutes) {}
