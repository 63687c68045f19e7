/** Headings with their anchors; start reading at {@link openoars.markdown.heading.Headings}. */
@NullMarked
package openoars.markdown.heading;

import org.jspecify.annotations.NullMarked;
