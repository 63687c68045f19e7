package openoars.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.NoSuchFileException;
import java.util.List;
import openoars.cache.Checksum;

/** A place for the files of the site. Safe for many threads, each writing files of its own. */
public interface Output {

    /**
     * Writes one file.
     *
     * @param path from the root of the site, with forward slashes, e.g. {@code mi/spirit.html}
     * @throws IOException if it cannot be written, or if the path would leave the site
     */
    void write(String path, byte[] bytes) throws IOException;

    /**
     * Writes one file, and remembers what it was made from.
     *
     * @param key tells whether a later build would write the same bytes
     */
    default void write(String path, byte[] bytes, Checksum key) throws IOException {
        write(path, bytes);
    }

    /**
     * Writes one file that need not be in memory at once, and remembers what it was made from.
     *
     * @param key tells whether a later build would write the same bytes
     */
    default void write(String path, Checksum key, Writing writing) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writing.writeTo(bytes);
        write(path, bytes.toByteArray(), key);
    }

    /** What goes into a file, bit by bit. */
    interface Writing {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Takes over the file that the last build wrote there, if it was made from the same; says whether it did. */
    default boolean reuse(String path, Checksum key) throws IOException {
        return false;
    }

    /** Whether a file of this path was written and is still there. */
    boolean has(String path);

    /** The paths of the files that were written and can be read again, in ascending order. */
    default List<String> paths() throws IOException {
        return List.of();
    }

    /**
     * What a file of the site holds.
     *
     * @param path one of {@link #paths}
     */
    default byte[] bytes(String path) throws IOException {
        throw new NoSuchFileException(path);
    }

    /**
     * How many bytes a file of the site has.
     *
     * @param path one of {@link #paths}
     */
    default long size(String path) throws IOException {
        return bytes(path).length;
    }
}
