/** Block quotes with a name: call-outs, answers, practice boxes, facilitator notes; start reading at {@link openoars.markdown.box.Boxes}. */
@NullMarked
package openoars.markdown.box;

import org.jspecify.annotations.NullMarked;
