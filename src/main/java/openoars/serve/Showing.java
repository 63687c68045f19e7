package openoars.serve;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * What the preview has to show at one moment.
 *
 * @param edition how many builds there were
 * @param version tells one set of files from another; the same files have the same version in every run
 * @param files of the last good build, by path; empty if there was none
 * @param faults what keeps the latest save from being shown; empty if nothing does
 */
record Showing(long edition, String version, SortedMap<String, byte[]> files, List<Fault> faults) {

    /** Before the first build. */
    static final Showing NOTHING = new Showing(0, "none", new TreeMap<>(), List.of());

    Showing {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        faults = List.copyOf(faults);
    }

    boolean hasSite() {
        return !files.isEmpty();
    }

    Showing withSite(SortedMap<String, byte[]> built) {
        return new Showing(edition + 1, versionOf(built), built, List.of());
    }

    Showing withFaults(List<Fault> found) {
        return new Showing(edition + 1, version, files, found);
    }

    private static String versionOf(SortedMap<String, byte[]> files) {
        CRC32 sum = new CRC32();
        files.forEach((path, bytes) -> {
            sum.update(path.getBytes(StandardCharsets.UTF_8));
            sum.update(bytes);
        });
        return Long.toHexString(sum.getValue());
    }
}
