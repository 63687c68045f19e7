/** Words of the glossary, linked where a page first uses them; start reading at {@link openoars.markdown.glossary.FirstUses}. */
@NullMarked
package openoars.markdown.glossary;

import org.jspecify.annotations.NullMarked;
