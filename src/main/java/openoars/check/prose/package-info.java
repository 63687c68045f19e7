/** Rules about the words of one page; start reading at {@link openoars.check.prose.Proofreading}. */
@NullMarked
package openoars.check.prose;

import org.jspecify.annotations.NullMarked;
