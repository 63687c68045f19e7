/** The files of the site on their way out, written whole or not at all; start reading at {@link openoars.output.Output}. */
@NullMarked
package openoars.output;

import org.jspecify.annotations.NullMarked;
