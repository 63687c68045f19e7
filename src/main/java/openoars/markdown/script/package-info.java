/**
 * Dialogue, set like a play: an ordered list in which every point begins with a bold name. Start reading at
 * {@link openoars.markdown.script.Scripts}.
 */
@NullMarked
package openoars.markdown.script;

import org.jspecify.annotations.NullMarked;
