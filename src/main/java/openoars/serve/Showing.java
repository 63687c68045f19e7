package openoars.serve;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import openoars.cache.Checksum;

/**
 * What the preview has to show at one moment.
 *
 * @param edition how many builds there were
 * @param version tells one set of pages from another; the same pages have the same version in every run
 * @param files of the last good build, by path; empty if there was none
 * @param sums of the files, by path
 * @param search the files of the search, by path; they come a little later, and pages need not be loaded anew for them
 * @param faults what keeps the latest save from being shown; empty if nothing does
 */
record Showing(
        long edition,
        String version,
        SortedMap<String, byte[]> files,
        SortedMap<String, Checksum> sums,
        SortedMap<String, byte[]> search,
        List<Fault> faults) {

    /** Before the first build. */
    static final Showing NOTHING = new Showing(0, "none", new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), List.of());

    Showing {
        files = Collections.unmodifiableSortedMap(files);
        sums = Collections.unmodifiableSortedMap(sums);
        search = Collections.unmodifiableSortedMap(search);
        faults = List.copyOf(faults);
    }

    boolean hasSite() {
        return !files.isEmpty();
    }

    Showing withSite(SortedMap<String, byte[]> built) {
        SortedMap<String, Checksum> builtSums = new TreeMap<>();
        built.forEach((path, bytes) -> builtSums.put(path, sum(path, bytes)));
        return new Showing(edition + 1, versionOf(builtSums), built, builtSums, search, List.of());
    }

    Showing withFaults(List<Fault> found) {
        return new Showing(edition + 1, version, files, sums, search, found);
    }

    Showing withSearch(SortedMap<String, byte[]> made) {
        return new Showing(edition, version, files, sums, made, faults);
    }

    /** The file at a path, whatever it is for. */
    Optional<byte[]> file(String path) {
        return Optional.ofNullable(files.get(path)).or(() -> Optional.ofNullable(search.get(path)));
    }

    /** A file that the build took over is the very same array, and was summed up before. */
    private Checksum sum(String path, byte[] bytes) {
        Checksum before = sums.get(path);
        return before != null && files.get(path) == bytes ? before : Checksum.of(bytes);
    }

    private static String versionOf(SortedMap<String, Checksum> sums) {
        return Long.toHexString(Checksum.of(sums.toString()).value());
    }
}
