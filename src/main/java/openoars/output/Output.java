package openoars.output;

import java.io.IOException;

/** A place for the files of the site. Safe for many threads, each writing files of its own. */
public interface Output {

    /**
     * Writes one file.
     *
     * @param path from the root of the site, with forward slashes, e.g. {@code mi/spirit.html}
     * @throws IOException if it cannot be written, or if the path would leave the site
     */
    void write(String path, byte[] bytes) throws IOException;

    /** Whether a file of this path was written and is still there. */
    boolean has(String path);
}
