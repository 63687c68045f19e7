/** What the library is: pages, their front matter and bodies, and the data beside them; start reading at {@link openoars.model.Library}. */
@NullMarked
package openoars.model;

import org.jspecify.annotations.NullMarked;
