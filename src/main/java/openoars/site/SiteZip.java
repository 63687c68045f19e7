package openoars.site;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import openoars.cache.Checksum;
import openoars.model.Slug;
import openoars.output.Output;

/** The whole site as one file, to be unpacked and opened without a server. */
final class SiteZip {

    /**
     * The time of everything in it, so that the same site makes the same zip. The very first hour of 1980, the earliest
     * that a zip can say, would bring the time zone of the machine into the file (ZipEntry.setTimeLocal).
     */
    private static final LocalDateTime THEN = LocalDateTime.of(1980, 2, 1, 0, 0);

    /** What is packed already, and would only take time. */
    private static final Set<String> PACKED = Set.of("pdf", "png", "woff2");

    private final String name;
    private final Output output;

    /** @param title of the site, for the name of the file and of the folder that it becomes */
    SiteZip(String title, Output output) {
        this.name = Slug.of(title).map(Slug::value).orElse("site");
        this.output = output;
    }

    /** What a file of the site holds. */
    interface Files {
        byte[] bytes(String path) throws IOException;
    }

    /** Where it is, from the root of the site. */
    String path() {
        return name + ".zip";
    }

    /** Whether a file of the site is of use without a host. */
    static boolean takes(String path) {
        return !path.startsWith(".") && !path.startsWith("_");
    }

    /**
     * Writes it, or takes over the one from the last build; no two of the files are in memory at once.
     *
     * @param paths of the files that go into it, in ascending order
     * @param key tells whether they hold what they held before
     */
    void write(Collection<String> paths, Files files, Checksum key) throws IOException {
        if (!output.reuse(path(), key)) {
            output.write(path(), key, out -> write(paths, files, out));
        }
    }

    private void write(Collection<String> paths, Files files, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        for (String path : paths) {
            byte[] bytes = files.bytes(path);
            zip.putNextEntry(entry(path, bytes));
            zip.write(bytes);
        }
        zip.finish();
    }

    private ZipEntry entry(String path, byte[] bytes) {
        ZipEntry entry = new ZipEntry(name + "/" + path);
        entry.setTimeLocal(THEN);
        if (PACKED.contains(path.substring(path.lastIndexOf('.') + 1))) {
            CRC32 sum = new CRC32();
            sum.update(bytes);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(bytes.length);
            entry.setCrc(sum.getValue());
        }
        return entry;
    }
}
