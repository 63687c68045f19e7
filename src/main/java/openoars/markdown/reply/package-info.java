/** Replies to choose from in a scene; start reading at {@link openoars.markdown.reply.Replies}. */
@NullMarked
package openoars.markdown.reply;

import org.jspecify.annotations.NullMarked;
