/**
 * What may be wrong with what people wrote, and how it is said. Start reading at {@link openoars.problem.Problem};
 * {@link openoars.problem.Rule} has every kind there is, each with a page that explains it. Finding problems is the
 * work of other floors, and telling them of {@code openoars.report}.
 */
@NullMarked
package openoars.problem;

import org.jspecify.annotations.NullMarked;
