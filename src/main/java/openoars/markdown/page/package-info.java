/** A page on its way from flexmark's tree to markup; start reading at {@link openoars.markdown.page.PageWriter}. */
@NullMarked
package openoars.markdown.page;

import org.jspecify.annotations.NullMarked;
