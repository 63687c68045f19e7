/** What one build leaves for the next, so that it need not do it again; start reading at {@link openoars.cache.CacheFile}. */
@NullMarked
package openoars.cache;

import org.jspecify.annotations.NullMarked;
