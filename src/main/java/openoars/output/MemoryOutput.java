package openoars.output;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** A site that is kept in memory, for the preview and for tests. */
public final class MemoryOutput implements Output {

    private final SortedMap<String, byte[]> files = new ConcurrentSkipListMap<>();

    @Override
    public void write(String path, byte[] bytes) {
        files.put(path, bytes.clone());
    }

    @Override
    public boolean has(String path) {
        return files.containsKey(path);
    }

    /** The files written so far, by path in ascending order. */
    public SortedMap<String, byte[]> files() {
        return Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }
}
