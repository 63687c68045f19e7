/**
 * Links, rewritten from Markdown files to pages and held to safe addresses. Start reading at
 * {@link openoars.markdown.link.Links}; {@code Refusal} says why one is not made. Whether the page is there is not
 * asked here.
 */
@NullMarked
package openoars.markdown.link;

import org.jspecify.annotations.NullMarked;
