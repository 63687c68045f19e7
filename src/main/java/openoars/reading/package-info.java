/** Turns {@code content/} into a library: YAML above, Markdown below; start reading at {@link openoars.reading.LibraryReader}. */
@NullMarked
package openoars.reading;

import org.jspecify.annotations.NullMarked;
