/**
 * The index that makes the site searchable in the browser, without a server: start at {@link
 * openoars.search.SearchIndex}.
 */
@NullMarked
package openoars.search;

import org.jspecify.annotations.NullMarked;
