/**
 * The roof of the house: {@link openoars.Main} takes the arguments that a person typed and ends the process with an
 * exit code. Everything else stands on the floors below; which package may use which is a test, {@code FloorsTest}.
 */
@NullMarked
package openoars;

import org.jspecify.annotations.NullMarked;
