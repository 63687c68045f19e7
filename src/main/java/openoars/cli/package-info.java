/** The commands that a person types; start reading at {@link openoars.cli.OpenoarsCommand}. */
@NullMarked
package openoars.cli;

import org.jspecify.annotations.NullMarked;
