/** The theme's drawings in the text, the only images there are; start reading at {@link openoars.markdown.drawing.Drawings}. */
@NullMarked
package openoars.markdown.drawing;

import org.jspecify.annotations.NullMarked;
