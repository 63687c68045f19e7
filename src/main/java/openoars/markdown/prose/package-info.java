/** What CommonMark and GitHub have in common with us: paragraphs, lists, tables, emphasis, code; start reading at {@link openoars.markdown.prose.Prose}. */
@NullMarked
package openoars.markdown.prose;

import org.jspecify.annotations.NullMarked;
