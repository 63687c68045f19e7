package openoars.bake.view;

import java.util.Optional;
import openoars.model.Html;

/**
 * What stands in the head of a page, for browsers, for search engines and for people.
 *
 * @param href the page's own address from the root of the site
 * @param number the page number a teacher calls out, or a section's number
 * @param section the section the page is in, with a link to its index
 * @param indexed whether search engines may list it
 * @param markdown the way to the text as its author wrote it; empty where nobody did
 * @param linkedData what the page is, as search engines read it; empty where they need not know
 */
public record Head(
        String title,
        String description,
        String language,
        String href,
        Optional<String> number,
        Optional<PageLink> section,
        boolean indexed,
        Optional<String> markdown,
        Html linkedData) {

    /** The same for a page that search engines are asked to leave alone. */
    public Head unlisted() {
        return new Head(title, description, language, href, number, section, false, markdown, linkedData);
    }
}
