/**
 * The commands that a person types, one class each, on picocli. Start reading at {@link openoars.cli.OpenoarsCommand}.
 * They read options, call the floor that does the work, say what came of it and choose the exit code; a decision about
 * content, a page or a file does not belong here.
 */
@NullMarked
package openoars.cli;

import org.jspecify.annotations.NullMarked;
