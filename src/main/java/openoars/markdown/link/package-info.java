/** Links, rewritten from Markdown files to pages and held to safe addresses; start reading at {@link openoars.markdown.link.Links}. */
@NullMarked
package openoars.markdown.link;

import org.jspecify.annotations.NullMarked;
