/**
 * Rules that look at the whole library before anything is written: links, sources, headings, dates. Start reading at
 * {@link openoars.check.Checks}, which runs them side by side; a rule is one small class that is a {@code Check} of
 * the library or a {@code PageCheck} of one page. They see what was read and no files. Slips that only the reader or
 * the Markdown can see are told by those floors, and rules about words stand in {@link openoars.check.prose}.
 */
@NullMarked
package openoars.check;

import org.jspecify.annotations.NullMarked;
