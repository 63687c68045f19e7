/**
 * What the library is: pages, their front matter and bodies, and the data beside them. Start reading at
 * {@link openoars.model.Library}. Almost all are records that cannot change; their words are those of the field, and
 * each choice that authors have is an enum with its {@code Key}. Nothing here reads a file, writes markup or reports a
 * problem.
 */
@NullMarked
package openoars.model;

import org.jspecify.annotations.NullMarked;
