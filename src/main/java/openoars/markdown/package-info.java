/** Markdown becomes markup, headings, links and citations; start reading at {@link openoars.markdown.Markdown}. */
@NullMarked
package openoars.markdown;

import org.jspecify.annotations.NullMarked;
