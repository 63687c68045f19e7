/**
 * Turns {@code content/} into a library: YAML above, Markdown below. Start reading at
 * {@link openoars.reading.LibraryReader}; {@code ContentFiles} says which files there are, {@code DataReader} and
 * {@code FrontMatterReader} say which keys, and {@code YamlMap} reads each value with its place. This is the only
 * package that knows snakeyaml. What it cannot read it reports and goes on; it never asks whether pages fit together.
 */
@NullMarked
package openoars.reading;

import org.jspecify.annotations.NullMarked;
