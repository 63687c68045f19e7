/**
 * Worksheets as PDF files: to be printed, filled in on a screen, and read aloud. Start reading at
 * {@link openoars.print.PdfPrinter}, which takes the HTML that a template made; {@code FieldMarkup} and {@code Form}
 * turn its inputs into fields. This is the only package that knows openhtmltopdf, PDFBox and jsoup, and it is not even
 * loaded when no PDF has to be made.
 */
@NullMarked
package openoars.print;

import org.jspecify.annotations.NullMarked;
