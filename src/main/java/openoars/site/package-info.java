/** The order in which a site is made; start reading at {@link openoars.site.Build}. */
@NullMarked
package openoars.site;

import org.jspecify.annotations.NullMarked;
