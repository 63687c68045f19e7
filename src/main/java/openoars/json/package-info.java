/** JSON as we write it, in pages and for other programs: {@link openoars.json.Json}. It reads none. */
@NullMarked
package openoars.json;

import org.jspecify.annotations.NullMarked;
