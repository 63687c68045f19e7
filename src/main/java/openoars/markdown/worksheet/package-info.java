/** The fields of a worksheet; start reading at {@link openoars.markdown.worksheet.Fields}. */
@NullMarked
package openoars.markdown.worksheet;

import org.jspecify.annotations.NullMarked;
