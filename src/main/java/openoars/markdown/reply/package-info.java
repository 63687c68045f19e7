/**
 * Replies to choose from in a scene, with what each does and where it leads. Start reading at
 * {@link openoars.markdown.reply.Replies}. That every scene can be reached and left is checked in
 * {@link openoars.check}, a floor further up.
 */
@NullMarked
package openoars.markdown.reply;

import org.jspecify.annotations.NullMarked;
