/** {@code [@KEY]} becomes a numbered note; start reading at {@link openoars.markdown.citation.Citations}. */
@NullMarked
package openoars.markdown.citation;

import org.jspecify.annotations.NullMarked;
