/**
 * The theme's drawings in the text, the only images there are; any other is refused and told. All of it is
 * {@link openoars.markdown.drawing.Drawings}.
 */
@NullMarked
package openoars.markdown.drawing;

import org.jspecify.annotations.NullMarked;
