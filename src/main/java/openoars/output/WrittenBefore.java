package openoars.output;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import openoars.cache.CacheFile;
import openoars.cache.Checksum;
import openoars.cache.RecordForm;

/** What the last build wrote into a folder, and from what, so that a file that is still right need not be made again. */
final class WrittenBefore {

    private static final RecordForm<Listing> LISTING = RecordForm.of(Listing.class);

    private final Path target;
    private Optional<CacheFile> cache = Optional.empty();
    private final Map<String, Stamp> before = new TreeMap<>();
    private final Map<String, Stamp> now = new ConcurrentHashMap<>();

    /**
     * @param key what the file was made from
     * @param modified in nanoseconds since 1970
     */
    record Stamp(String path, long key, long size, long modified) {}

    record Listing(List<Stamp> files) {}

    /** @param target the folder of the site, without links in its path */
    WrittenBefore(Path target) {
        this.target = target;
    }

    void recall(CacheFile found) throws IOException {
        cache = Optional.of(found);
        found.find(name(), place())
                .map(LISTING::decode)
                .ifPresent(listing -> listing.files().forEach(stamp -> before.put(stamp.path(), stamp)));
    }

    /** The file of the last build, if it was made from the same and nobody has touched it since. */
    Optional<Path> sameAsNow(String path, Checksum key) throws IOException {
        Stamp stamp = before.get(path);
        if (stamp == null || stamp.key() != key.value()) {
            return Optional.empty();
        }
        Path file = target.resolve(path);
        return stampOf(path, key, file).filter(stamp::equals).map(same -> file);
    }

    /** Whether the folder holds these files as they were written, and no others. */
    boolean isStillThere() throws IOException {
        AtomicInteger same = new AtomicInteger();
        AtomicBoolean others = new AtomicBoolean(before.isEmpty() || !Files.isDirectory(target));
        if (!others.get()) {
            Files.walkFileTree(target, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    String path = target.relativize(file).toString().replace('\\', '/');
                    Stamp stamp = before.get(path);
                    if (stamp != null && stamp.equals(stamp(path, stamp.key(), attributes))) {
                        same.incrementAndGet();
                        return FileVisitResult.CONTINUE;
                    }
                    others.set(true);
                    return FileVisitResult.TERMINATE;
                }
            });
        }
        return !others.get() && same.get() == before.size();
    }

    void remember(String path, Checksum key, Path file) throws IOException {
        if (cache.isPresent()) {
            stampOf(path, key, file).ifPresent(stamp -> now.put(path, stamp));
        }
    }

    /** Leaves for the next build what this one remembered. */
    void save() throws IOException {
        if (cache.isPresent()) {
            cache.get().put(name(), place(), LISTING.encode(new Listing(List.copyOf(new TreeMap<>(now).values()))));
        }
    }

    private static Optional<Stamp> stampOf(String path, Checksum key, Path file) throws IOException {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return attributes.isRegularFile() ? Optional.of(stamp(path, key.value(), attributes)) : Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private static Stamp stamp(String path, long key, BasicFileAttributes attributes) {
        return new Stamp(
                path, key, attributes.size(), attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS));
    }

    /** No slug has a space in it. */
    private String name() {
        return "output " + target;
    }

    private Checksum place() {
        return Checksum.of(target.toString());
    }
}
