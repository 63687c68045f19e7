/**
 * Block quotes with a name: call-outs, answers, practice boxes and facilitator notes. Start reading at
 * {@link openoars.markdown.box.Boxes}; {@code CallOuts} are GitHub's own. A quote without such a name is somebody's
 * voice and left to {@link openoars.markdown.prose}.
 */
@NullMarked
package openoars.markdown.box;

import org.jspecify.annotations.NullMarked;
