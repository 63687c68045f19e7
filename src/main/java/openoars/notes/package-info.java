/**
 * A folder of notes that were written for other programs becomes the {@code content/} of a site, once; after that people
 * work on the pages. Start reading at {@link openoars.notes.NotesImport}.
 */
@NullMarked
package openoars.notes;

import org.jspecify.annotations.NullMarked;
