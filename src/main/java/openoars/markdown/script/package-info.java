/** Dialogue, set like a play; start reading at {@link openoars.markdown.script.Scripts}. */
@NullMarked
package openoars.markdown.script;

import org.jspecify.annotations.NullMarked;
