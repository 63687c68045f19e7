/** The release zip as people get it, unpacked and started. */
@NullMarked
package openoars.dist;

import org.jspecify.annotations.NullMarked;
