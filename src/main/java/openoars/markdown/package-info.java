/**
 * Markdown becomes markup, headings, links and citations. Start reading at {@link openoars.markdown.Markdown}, which
 * parses with flexmark; {@code BodyWriter} then gathers the writers, one folder for each form that our Markdown has,
 * and {@code ProseReader} reads the same tree once more for its words. This is the only package that knows flexmark.
 * It sees one page at a time: whether a link leads anywhere is for {@link openoars.check}.
 */
@NullMarked
package openoars.markdown;

import org.jspecify.annotations.NullMarked;
