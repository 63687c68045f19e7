/**
 * The index that makes the site searchable in the browser, without a server. Start reading at
 * {@link openoars.search.SearchIndex}; {@link openoars.search.PageWords} is what one page brings, {@code Dictionary}
 * and {@code Aliases} join them, {@code Ranking} has the constants, and {@code Engine} makes the script that searches,
 * whose other half is {@code resources/openoars/search/engine.js}. Letters are folded the same way on
 * both sides.
 */
@NullMarked
package openoars.search;

import org.jspecify.annotations.NullMarked;
