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
import java.util.ArrayList;
import java.util.Arrays;
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
     * @param offset where its first part starts in the file; the others follow
     */
    record Entry(String name, long key, long offset, List<Part> parts) {

        Entry {
            parts = List.copyOf(parts);
        }

        private int length() {
            return parts.stream().mapToInt(Part::length).sum();
        }

        private long offset(int part) {
            return offset
                    + parts.subList(0, part).stream().mapToInt(Part::length).sum();
        }
    }

    /** @param checksum of its bytes */
    record Part(int length, long checksum) {}

    /** What stands in the index, behind a checksum of it and the basis. */
    record Index(long generation, long end, List<Entry> entries) {}

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
            Index index = readIndex(folder.resolve(name + ".index"), basis)
                    .filter(read -> isWhole(folder, name, read))
                    .orElseGet(() -> new Index(1, 0, List.of()));
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

    /** What was kept under a name in one part, if it was made from the same; it stays for the next build. */
    public Optional<byte[]> find(String thing, Checksum key) throws IOException {
        return find(thing, key, 0);
    }

    /**
     * One part of what was kept under a name, if it was made from the same; all of it stays for the next build. Whether
     * the other parts are whole shows when somebody asks for them.
     *
     * @param part its number, from 0
     */
    public Optional<byte[]> find(String thing, Checksum key, int part) throws IOException {
        Entry entry = kept.getOrDefault(thing, earlier.get(thing));
        if (entry == null || entry.key() != key.value() || part >= entry.parts().size()) {
            return Optional.empty();
        }
        byte[] bytes = read(entry.offset(part), entry.parts().get(part).length());
        if (Checksum.of(bytes).value() != entry.parts().get(part).checksum()) {
            return Optional.empty();
        }
        kept.put(thing, entry);
        return Optional.of(bytes);
    }

    /** Whether the last build kept anything under a name, be it from the same or not. */
    public boolean has(String thing) {
        return earlier.containsKey(thing);
    }

    /** Keeps something for the next build, instead of what had the same name. */
    public void put(String thing, Checksum key, byte[]... parts) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(
                Arrays.stream(parts).mapToInt(part -> part.length).sum());
        List<Part> sums = new ArrayList<>();
        for (byte[] part : parts) {
            bytes.put(part);
            sums.add(new Part(part.length, Checksum.of(part).value()));
        }
        long offset = end.getAndAdd(bytes.flip().limit());
        write(data, bytes, offset);
        kept.put(thing, new Entry(thing, key.value(), offset, sums));
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
            writeIndex(new Index(generation, end.get(), sorted(kept)));
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
                write(copy, ByteBuffer.wrap(read(entry.offset(), entry.length())), offset);
                moved.put(entry.name(), new Entry(entry.name(), entry.key(), offset, entry.parts()));
                offset += entry.length();
            }
        }
        writeIndex(new Index(next, offset, sorted(moved)));
    }

    private static List<Entry> sorted(Map<String, Entry> entries) {
        return List.copyOf(new TreeMap<>(entries).values());
    }

    private byte[] read(long offset, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length);
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

    /** What another program wrote may have any form; its basis is another, so nobody tries to make sense of it. */
    private static Optional<Index> readIndex(Path file, Checksum basis) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        byte[] bytes = Files.readAllBytes(file);
        if (bytes.length < Long.BYTES) {
            return Optional.empty();
        }
        ByteBuffer content = ByteBuffer.wrap(bytes);
        long checksum = content.getLong();
        byte[] rest = new byte[content.remaining()];
        content.get(rest);
        return checksum(basis, rest) == checksum
                ? Optional.of(RecordForm.of(Index.class).decode(rest))
                : Optional.empty();
    }

    private static long checksum(Checksum basis, byte[] index) {
        return Checksum.of(basis, Checksum.of(index)).value();
    }

    /** The index takes the place of the last one in one step, so that there is never half of one. */
    private void writeIndex(Index index) throws IOException {
        byte[] rest = RecordForm.of(Index.class).encode(index);
        ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES + rest.length);
        bytes.putLong(checksum(basis, rest)).put(rest);
        Path next = folder.resolve(name + ".index.new");
        Files.write(next, bytes.array());
        Files.move(next, index(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
