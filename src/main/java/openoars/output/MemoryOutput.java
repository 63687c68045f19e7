package openoars.output;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import openoars.cache.Checksum;

/** A site that is kept in memory, for the preview and for tests. */
public final class MemoryOutput implements Output {

    private final SortedMap<String, byte[]> files = new ConcurrentSkipListMap<>();
    private final Map<String, Checksum> keys = new ConcurrentHashMap<>();
    private final Map<String, Checksum> keysBefore;
    private final SortedMap<String, byte[]> filesBefore;

    /** A site with nothing before it. */
    public MemoryOutput() {
        this.keysBefore = Map.of();
        this.filesBefore = Collections.emptySortedMap();
    }

    /**
     * A site that takes over what stays the same.
     *
     * @param before the site of the last build
     */
    public MemoryOutput(MemoryOutput before) {
        this.keysBefore = Map.copyOf(before.keys);
        this.filesBefore = before.files();
    }

    @Override
    public void write(String path, byte[] bytes) {
        files.put(path, bytes.clone());
        keys.remove(path);
    }

    @Override
    public void write(String path, byte[] bytes, Checksum key) {
        write(path, bytes);
        keys.put(path, key);
    }

    @Override
    public boolean reuse(String path, Checksum key) {
        if (!key.equals(keysBefore.get(path))) {
            return false;
        }
        files.put(path, filesBefore.get(path));
        keys.put(path, key);
        return true;
    }

    @Override
    public boolean has(String path) {
        return files.containsKey(path);
    }

    @Override
    public List<String> paths() {
        return List.copyOf(files.keySet());
    }

    @Override
    public byte[] bytes(String path) {
        return Objects.requireNonNull(files.get(path), path).clone();
    }

    /** The files written so far, by path in ascending order. */
    public SortedMap<String, byte[]> files() {
        return Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }
}
