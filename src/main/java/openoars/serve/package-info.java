/**
 * The preview: builds in memory, serves what came out, to this machine alone unless told otherwise, and builds again
 * on every save; start reading at {@link openoars.serve.Preview}.
 */
@NullMarked
package openoars.serve;

import org.jspecify.annotations.NullMarked;
