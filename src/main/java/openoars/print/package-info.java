/**
 * Worksheets as PDF files: to be printed, filled in on a screen, and read aloud; start reading at
 * {@link openoars.print.PdfPrinter}.
 */
@NullMarked
package openoars.print;

import org.jspecify.annotations.NullMarked;
