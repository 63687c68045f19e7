/** Files that people wrote and the points in them; start reading at {@link openoars.source.SourceFile}. */
@NullMarked
package openoars.source;

import org.jspecify.annotations.NullMarked;
