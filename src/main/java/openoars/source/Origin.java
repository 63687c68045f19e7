package openoars.source;

import java.nio.file.Path;
import java.util.Comparator;

/**
 * A point in a file that a person wrote, so that every message can say where to look.
 *
 * @param file path from the project root, e.g. {@code content/mi/oars.md}
 * @param line line number, counted from 1
 * @param column column in UTF-16 code units, counted from 1
 */
public record Origin(Path file, int line, int column) implements Comparable<Origin> {

    private static final Comparator<Origin> READING_ORDER = Comparator.comparing(Origin::fileName)
            .thenComparingInt(Origin::line)
            .thenComparingInt(Origin::column);

    /** The first character of a file, for what is wrong with the file as a whole. */
    public static Origin startOf(Path file) {
        return new Origin(file, 1, 1);
    }

    /** The file with forward slashes on every system, so that messages and builds do not differ. */
    public String fileName() {
        return file.toString().replace('\\', '/');
    }

    /** By file name, then line, then column. */
    @Override
    public int compareTo(Origin other) {
        return READING_ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return fileName() + ":" + line + ":" + column;
    }
}
