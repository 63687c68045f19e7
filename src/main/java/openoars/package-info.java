/** The roof of the house: the program that a person starts, {@link openoars.Main}. */
@NullMarked
package openoars;

import org.jspecify.annotations.NullMarked;
