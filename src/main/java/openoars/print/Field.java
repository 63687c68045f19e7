package openoars.print;

import java.nio.file.Path;
import java.util.Locale;

/**
 * A place to answer.
 *
 * @param id names its place in the document
 * @param name what programs call it; the circles of one choice share it
 * @param label the question that it answers
 * @param option the words that are ticked or chosen; empty where people write
 * @param state what programs call the option; empty where people write
 * @param file the Markdown of the worksheet
 */
record Field(String id, Kind kind, String name, String label, String option, String state, Path file) {

    enum Kind {
        LINE,
        LINES,
        /** A cell of a table. */
        CELL,
        TICK,
        CHOICE,
        /** A number of a ruler. */
        STEP;

        /** The class it has in the style sheet. */
        String style() {
            return name().toLowerCase(Locale.ROOT);
        }

        boolean isWritten() {
            return this == LINE || this == LINES || this == CELL;
        }
    }

    /** What a screen reader says of it. */
    String spoken() {
        return option.isEmpty() ? label : label + " \u2013 " + option;
    }
}
