/**
 * The fields of a worksheet: lines, boxes, circles, rulers and grids that people fill in. Start reading at
 * {@link openoars.markdown.worksheet.Fields}. Each gets a label and a name that stays; what it looks like is for the
 * style sheet, and how it becomes a field of a PDF for {@code openoars.print}.
 * {@link openoars.markdown.worksheet.PaperLength} guesses how many sides a sheet takes.
 */
@NullMarked
package openoars.markdown.worksheet;

import org.jspecify.annotations.NullMarked;
