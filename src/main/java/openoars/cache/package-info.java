/**
 * What one build leaves for the next, so that it need not do it again: {@link openoars.cache.CacheFile} keeps bytes by
 * name in one file, {@link openoars.cache.RecordForm} makes bytes of records, and a {@link openoars.cache.Checksum}
 * tells whether what they were made from is still the same. Start reading at the first. Nobody here knows what is
 * kept; there is no form to keep in step, because a cache of another build of the program counts as empty.
 */
@NullMarked
package openoars.cache;

import org.jspecify.annotations.NullMarked;
