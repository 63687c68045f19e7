package openoars.serve;

import java.nio.file.Path;
import java.util.Set;

/**
 * Something that people did to the folders that a build reads.
 *
 * @param files all files that were written, moved or deleted, from the root, e.g. {@code content/mi/spirit.md}
 * @param beyond whether there may be more than these: folders came or went, or the system lost count
 */
record Change(Set<Path> files, boolean beyond) {

    /** Nobody knows what has changed. */
    static final Change OF_ANYTHING = new Change(Set.of(), true);

    Change {
        files = Set.copyOf(files);
    }
}
