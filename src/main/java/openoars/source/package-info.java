/**
 * Files that people wrote and the points in them, so that every message can say where to look. Start reading at
 * {@link openoars.source.SourceFile}. It knows offsets, lines and columns, and nothing of what stands there.
 */
@NullMarked
package openoars.source;

import org.jspecify.annotations.NullMarked;
