/** JSON as it is written; start reading at {@link openoars.json.Json}. */
@NullMarked
package openoars.json;

import org.jspecify.annotations.NullMarked;
