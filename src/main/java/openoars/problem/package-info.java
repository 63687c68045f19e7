/** What may be wrong with what people wrote; start reading at {@link openoars.problem.Problem}. */
@NullMarked
package openoars.problem;

import org.jspecify.annotations.NullMarked;
