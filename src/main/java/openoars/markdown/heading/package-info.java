/**
 * Headings with their anchors, all known before the text is written, so that a reply can name a scene further down:
 * {@link openoars.markdown.heading.Headings}.
 */
@NullMarked
package openoars.markdown.heading;

import org.jspecify.annotations.NullMarked;
