/** Rules that look at the whole library before anything is written; start reading at {@link openoars.check.Checks}. */
@NullMarked
package openoars.check;

import org.jspecify.annotations.NullMarked;
