/**
 * Markdown that was written for other programs, put into the form of ours. It changes only what would stop a build, at its
 * place in the text, and counts what it could not keep; start reading at {@link
 * openoars.markdown.foreign.ForeignMarkdown}.
 */
@NullMarked
package openoars.markdown.foreign;

import org.jspecify.annotations.NullMarked;
