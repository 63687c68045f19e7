/**
 * Words of the glossary, linked where a page first uses them, the first of a paragraph with its meaning beside it.
 * Start reading at {@link openoars.markdown.glossary.FirstUses}; {@link openoars.markdown.glossary.Glossary} finds the
 * words. The page that lists the glossary is made by a template.
 */
@NullMarked
package openoars.markdown.glossary;

import org.jspecify.annotations.NullMarked;
