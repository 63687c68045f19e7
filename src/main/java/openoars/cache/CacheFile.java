package openoars.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * Things that a build made, by name, in one file that later builds add to. Safe for many threads of one process; a second
 * process is told that the cache is taken.
 *
 * <p>Nothing in it is trusted: what has another basis, another key or another checksum than it should is not there.
 */
public final class CacheFile implements AutoCloseable {

    private static final String FORMAT = "openoars cache 1";

    private final Path folder;
    private final String name;
    private final Checksum basis;
    private final long generation;
    private final FileChannel data;
    private final AtomicLong end;
    private final Map<String, Entry> earlier;
    private final Map<String, Entry> kept = new ConcurrentHashMap<>();

    /**
     * @param key what the thing was made from
     * @param offset where it starts in the file
     * @param checksum of its bytes
     */
    record Entry(String name, long key, long offset, int length, long checksum) {}

    /** What stands in the index, behind its checksum. */
    record Index(String format, long basis, long generation, long end, List<Entry> entries) {}

    private CacheFile(Path folder, String name, Checksum basis, Index index, FileChannel data) {
        this.folder = folder;
        this.name = name;
        this.basis = basis;
        this.generation = index.generation();
        this.data = data;
        this.end = new AtomicLong(index.end());
        this.earlier = new ConcurrentHashMap<>();
        index.entries().forEach(entry -> earlier.put(entry.name(), entry));
    }

    /**
     * Opens a cache, or begins one.
     *
     * @param basis what all that is in it depends on; on another basis the cache is empty
     * @return empty if somebody else has it open, or if nothing can be written there
     */
    public static Optional<CacheFile> open(Path folder, String name, Checksum basis) throws IOException {
        try {
            Files.createDirectories(folder);
            Index index = readIndex(folder.resolve(name + ".index"))
                    .filter(read -> read.basis() == basis.value() && isWhole(folder, name, read))
                    .orElseGet(() -> new Index(FORMAT, basis.value(), 1, 0, List.of()));
            FileChannel data = FileChannel.open(
                    dataFile(folder, name, index.generation()),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    LinkOption.NOFOLLOW_LINKS);
            return begin(folder, name, basis, index, data);
        } catch (FileSystemException e) {
            return Optional.empty();
        }
    }

    private static Optional<CacheFile> begin(Path folder, String name, Checksum basis, Index index, FileChannel data)
            throws IOException {
        try {
            if (isOurs(data)) {
                CacheFile cache = new CacheFile(folder, name, basis, index, data);
                cache.deleteOthers();
                return Optional.of(cache);
            }
            data.close();
            return Optional.empty();
        } catch (IOException e) {
            data.close();
            throw e;
        }
    }

    /** What was kept under a name, if it was made from the same; it stays for the next build. */
    public Optional<byte[]> find(String thing, Checksum key) throws IOException {
        Entry entry = kept.getOrDefault(thing, earlier.get(thing));
        if (entry == null || entry.key() != key.value()) {
            return Optional.empty();
        }
        byte[] bytes = read(entry);
        if (Checksum.of(bytes).value() != entry.checksum()) {
            return Optional.empty();
        }
        kept.put(thing, entry);
        return Optional.of(bytes);
    }

    /** Whether the last build kept anything under a name, be it from the same or not. */
    public boolean has(String thing) {
        return earlier.containsKey(thing);
    }

    /** Says that a thing is still good, without looking at it; whether it is whole shows when it is looked at. */
    public void keep(String thing, Checksum key) {
        Entry entry = earlier.get(thing);
        if (entry != null && entry.key() == key.value()) {
            kept.put(thing, entry);
        }
    }

    /** Keeps something for the next build, instead of what had the same name. */
    public void put(String thing, Checksum key, byte[] bytes) throws IOException {
        long offset = end.getAndAdd(bytes.length);
        write(data, ByteBuffer.wrap(bytes), offset);
        kept.put(
                thing,
                new Entry(
                        thing,
                        key.value(),
                        offset,
                        bytes.length,
                        Checksum.of(bytes).value()));
    }

    /** Makes what this build kept, and nothing else, the state that the next build finds. */
    public void commit() throws IOException {
        if (kept.equals(earlier)) {
            return;
        }
        long live = kept.values().stream().mapToLong(Entry::length).sum();
        if (live < end.get() / 2) {
            rewrite();
        } else {
            writeIndex(new Index(FORMAT, basis.value(), generation, end.get(), sorted(kept)));
        }
    }

    /** A cache that was begun and never committed leaves no trace. */
    @Override
    public void close() throws IOException {
        data.close();
        if (!Files.exists(index())) {
            Files.deleteIfExists(dataFile(folder, name, generation));
            try {
                Files.delete(folder);
            } catch (DirectoryNotEmptyException e) {
                // Somebody else keeps something there.
            }
        }
    }

    private Path index() {
        return folder.resolve(name + ".index");
    }

    /** Copies what is still of use into a new file, so that the old one need not grow for ever. */
    private void rewrite() throws IOException {
        long next = generation + 1;
        Map<String, Entry> moved = new TreeMap<>();
        long offset = 0;
        try (FileChannel copy = FileChannel.open(
                dataFile(folder, name, next), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (Entry entry : sorted(kept)) {
                write(copy, ByteBuffer.wrap(read(entry)), offset);
                moved.put(entry.name(), new Entry(entry.name(), entry.key(), offset, entry.length(), entry.checksum()));
                offset += entry.length();
            }
        }
        writeIndex(new Index(FORMAT, basis.value(), next, offset, sorted(moved)));
    }

    private static List<Entry> sorted(Map<String, Entry> entries) {
        return List.copyOf(new TreeMap<>(entries).values());
    }

    private byte[] read(Entry entry) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(entry.length());
        long offset = entry.offset();
        while (buffer.hasRemaining()) {
            int count = data.read(buffer, offset + buffer.position());
            if (count < 0) {
                break;
            }
        }
        return buffer.array();
    }

    private static void write(FileChannel channel, ByteBuffer bytes, long offset) throws IOException {
        long at = offset;
        while (bytes.hasRemaining()) {
            at += channel.write(bytes, at);
        }
    }

    private static boolean isOurs(FileChannel data) throws IOException {
        try {
            return data.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static boolean isWhole(Path folder, String name, Index index) {
        try {
            return Files.size(dataFile(folder, name, index.generation())) >= index.end();
        } catch (IOException e) {
            return false;
        }
    }

    private static Path dataFile(Path folder, String name, long generation) {
        return folder.resolve(name + "-" + generation + ".data");
    }

    private void deleteOthers() throws IOException {
        Path own = dataFile(folder, name, generation);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(this::isData).toList()) {
                if (!file.equals(own)) {
                    Files.delete(file);
                }
            }
        }
    }

    private boolean isData(Path file) {
        return String.valueOf(file.getFileName()).matches("\\Q" + name + "\\E-\\d+[.]data");
    }

    private static Optional<Index> readIndex(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        byte[] bytes = Files.readAllBytes(file);
        // A crash can leave a file full of zeros, and zero is the checksum of nothing.
        if (bytes.length <= Long.BYTES) {
            return Optional.empty();
        }
        ByteBuffer content = ByteBuffer.wrap(bytes);
        long checksum = content.getLong();
        byte[] rest = new byte[content.remaining()];
        content.get(rest);
        return Checksum.of(rest).value() == checksum
                ? Optional.of(RecordForm.of(Index.class).decode(rest))
                        .filter(i -> i.format().equals(FORMAT))
                : Optional.empty();
    }

    /** The index takes the place of the last one in one step, so that there is never half of one. */
    private void writeIndex(Index index) throws IOException {
        byte[] rest = RecordForm.of(Index.class).encode(index);
        ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES + rest.length);
        bytes.putLong(Checksum.of(rest).value()).put(rest);
        Path next = folder.resolve(name + ".index.new");
        Files.write(next, bytes.array());
        Files.move(next, index(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
