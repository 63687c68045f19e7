/**
 * What CommonMark and GitHub have in common with us: paragraphs, lists, tables, emphasis, code. Start reading at
 * {@link openoars.markdown.prose.Prose}, whose writers are asked last. A table that is the plan of a session is one
 * form more, {@code Agenda}.
 */
@NullMarked
package openoars.markdown.prose;

import org.jspecify.annotations.NullMarked;
