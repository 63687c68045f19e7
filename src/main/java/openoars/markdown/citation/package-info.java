/**
 * {@code [@KEY]} becomes a numbered note. Start reading at {@link openoars.markdown.citation.Citations};
 * {@code CitationParser} is the one place where we teach flexmark a sign. Whether there is such a source is not asked
 * here.
 */
@NullMarked
package openoars.markdown.citation;

import org.jspecify.annotations.NullMarked;
