package openoars.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import openoars.cache.CacheFile;
import openoars.cache.Checksum;
import org.jspecify.annotations.Nullable;

/**
 * A folder that is filled beside its target and takes the target's place at the end. Until {@link #publish} nothing
 * in the target changes; closing without it leaves no trace.
 */
public final class StagedFolder implements Output, AutoCloseable {

    /** The file by which we know an earlier output of ours. */
    static final String MARKER = ".openoars";

    private static final String OLD = "-old";

    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-r--r--");
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwxr-xr-x");

    private final Path target;
    private final Path staging;
    private final Claim claim;
    private final List<Path> made;
    private final WrittenBefore before;
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();

    /** Held by each write while it goes on, and by what moves or takes away the whole folder. */
    private final ReadWriteLock using = new ReentrantReadWriteLock();

    /**
     * @param made folders above the target that were not there before, the lowest first
     */
    private StagedFolder(Path target, Path staging, Claim claim, List<Path> made) {
        this.target = target;
        this.staging = staging;
        this.claim = claim;
        this.made = made;
        this.before = new WrittenBefore(target);
    }

    /**
     * Makes a fresh folder beside the target.
     *
     * @param target the folder that will hold the site
     * @param source the folder that holds {@code content/}
     * @throws UnsafeOutput if the target is, holds or lies in something that people wrote, or is a folder with files
     *     that this program did not write
     * @throws OutputTaken if another build is writing it
     */
    public static StagedFolder beside(Path target, Path source) throws IOException, UnsafeOutput, OutputTaken {
        Path absolute = resolved(target);
        refuseUnsafe(absolute, resolved(source));
        List<Path> made = missingAbove(absolute);
        Files.createDirectories(absolute.getParent());
        Claim claim = Claim.to(absolute);
        try {
            tidyUp(absolute);
            Path staging = Files.createTempDirectory(absolute.getParent(), "." + absolute.getFileName() + "-");
            StagedFolder folder = new StagedFolder(absolute, staging, claim, made);
            folder.write(
                    MARKER,
                    "Made by Openoars. The next build replaces this folder.\n".getBytes(StandardCharsets.UTF_8));
            return folder;
        } catch (IOException e) {
            claim.close();
            throw e;
        }
    }

    /** Looks up what the last build wrote into the target, to take over what stays the same, and keeps it for the next. */
    public void recall(CacheFile cache) throws IOException {
        before.recall(cache);
        before.remember(MARKER, Checksum.of(MARKER), staging.resolve(MARKER));
    }

    @Override
    public void write(String path, byte[] bytes) throws IOException {
        write(path, bytes, Checksum.of(bytes));
    }

    @Override
    public void write(String path, byte[] bytes, Checksum key) throws IOException {
        write(path, key, out -> out.write(bytes));
    }

    @Override
    public void write(String path, Checksum key, Writing writing) throws IOException {
        using.readLock().lock();
        try {
            Path file = place(path);
            try (OutputStream out =
                    new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW))) {
                writing.writeTo(out);
            }
            before.remember(path, key, file);
        } finally {
            using.readLock().unlock();
        }
    }

    /** Whether the target holds what the last build wrote, all of it and nothing else. */
    public boolean isAsBefore() throws IOException {
        return before.isStillThere();
    }

    /** The old file and the new one are one file with two names, until the old folder goes. */
    @Override
    public boolean reuse(String path, Checksum key) throws IOException {
        Optional<Path> same = before.sameAsNow(path, key);
        if (same.isEmpty()) {
            return false;
        }
        using.readLock().lock();
        try {
            Files.createLink(place(path), same.get());
            before.remember(path, key, same.get());
            return true;
        } catch (UnsupportedOperationException | FileSystemException e) {
            return false;
        } finally {
            using.readLock().unlock();
        }
    }

    /** Where a file goes; its folder is there afterwards. */
    private Path place(String path) throws IOException {
        Path file = staging.resolve(path).normalize();
        if (!file.startsWith(staging) || file.equals(staging)) {
            throw new IOException("'" + path + "' is outside the site");
        }
        makeFolder(file);
        return file;
    }

    /** Makes the folder of a file, and asks the file system only once for each folder. */
    private void makeFolder(Path file) throws IOException {
        Path folder = file.getParent();
        if (folder != null && !folders.contains(folder)) {
            Files.createDirectories(folder);
            folders.add(folder);
        }
    }

    @Override
    public boolean has(String path) {
        return Files.isRegularFile(staging.resolve(path), LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public List<String> paths() throws IOException {
        try (Stream<Path> files = Files.walk(staging)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> staging.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> !path.equals(MARKER))
                    .sorted()
                    .toList();
        }
    }

    @Override
    public byte[] bytes(String path) throws IOException {
        return Files.readAllBytes(staging.resolve(path));
    }

    @Override
    public long size(String path) throws IOException {
        return Files.size(staging.resolve(path));
    }

    /** Puts the folder in the place of the target. What was there before is gone afterwards. */
    public void publish() throws IOException {
        using.writeLock().lock();
        try {
            openToReaders();
            changePlaces();
            before.save();
        } finally {
            using.writeLock().unlock();
        }
    }

    private void changePlaces() throws IOException {
        Path old = staging.resolveSibling(staging.getFileName() + OLD);
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            Files.move(target, old);
        }
        try {
            Files.move(staging, target);
        } catch (IOException e) {
            if (Files.exists(old)) {
                Files.move(old, target);
            }
            throw e;
        }
        delete(old);
    }

    /** Takes away what was not published, and folders that were made for it. */
    @Override
    public void close() throws IOException {
        using.writeLock().lock();
        try {
            takeAway();
        } finally {
            using.writeLock().unlock();
        }
    }

    /**
     * Closes the folder of a process that is about to end. A site that is just taking its place gets there; whoever wants
     * to write after that waits for the end.
     */
    public void abandon() throws IOException {
        using.writeLock().lock();
        takeAway();
    }

    private void takeAway() throws IOException {
        try (claim) {
            delete(staging);
        }
        for (Path folder : made) {
            if (isEmpty(folder)) {
                Files.delete(folder);
            }
        }
    }

    /**
     * Clears what a build left that was killed. One that was killed while the old and the new site changed places
     * had not put the new one there, so the old one comes back.
     */
    private static void tidyUp(Path target) throws IOException {
        for (Path left : leftBeside(target)) {
            if (left.toString().endsWith(OLD) && !Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                Files.move(left, target);
            } else {
                delete(left);
            }
        }
    }

    private static List<Path> leftBeside(Path target) throws IOException {
        Pattern name = Pattern.compile(Pattern.quote("." + target.getFileName() + "-") + "\\d+(" + OLD + ")?");
        List<Path> left = new ArrayList<>();
        try (DirectoryStream<Path> siblings = Files.newDirectoryStream(target.resolveSibling("."))) {
            for (Path sibling : siblings) {
                if (name.matcher(String.valueOf(sibling.getFileName())).matches() && isOurs(sibling)) {
                    left.add(sibling.normalize());
                }
            }
        }
        return left;
    }

    /**
     * A temporary folder is for its owner alone; a site is for everybody to read. A file that was taken over from the last
     * build has its rights already.
     */
    private void openToReaders() throws IOException {
        if (!staging.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return;
        }
        boolean asMade = Files.getPosixFilePermissions(staging.resolve(MARKER)).equals(FILE);
        Files.setPosixFilePermissions(staging, FOLDER);
        if (!asMade) {
            try (Stream<Path> paths = Files.walk(staging)) {
                for (Path path : (Iterable<Path>) paths::iterator) {
                    Files.setPosixFilePermissions(path, Files.isDirectory(path) ? FOLDER : FILE);
                }
            }
        }
    }

    private static void refuseUnsafe(Path target, Path source) throws IOException, UnsafeOutput {
        Path home = resolved(Path.of(System.getProperty("user.home")));
        for (Path precious : List.of(home, source)) {
            if (precious.startsWith(target)) {
                throw new UnsafeOutput("'" + target + "' holds '" + precious + "', which the build would replace");
            }
        }
        for (String people : List.of("content", "templates", "src", ".git")) {
            if (target.startsWith(source.resolve(people))) {
                throw new UnsafeOutput("'" + target + "' lies in '" + people + "', which holds what people wrote");
            }
        }
        if (Files.exists(target) && !isOurs(target)) {
            throw new UnsafeOutput("'" + target + "' holds files that Openoars did not write");
        }
    }

    private static boolean isOurs(Path target) throws IOException {
        if (!Files.isDirectory(target) || Files.isSymbolicLink(target)) {
            return false;
        }
        return Files.exists(target.resolve(MARKER)) || isEmpty(target);
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    /** The path without links and dots, as far as it exists. */
    private static Path resolved(Path path) throws IOException {
        Path absolute = path.toAbsolutePath().normalize();
        Path existing = absolute;
        while (!Files.exists(existing) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        return existing.toRealPath().resolve(existing.relativize(absolute)).normalize();
    }

    private static List<Path> missingAbove(Path target) {
        List<Path> missing = new ArrayList<>();
        Path above = target.getParent();
        while (above != null && !Files.exists(above)) {
            missing.add(above);
            above = above.getParent();
        }
        return missing;
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Path marker = folder.resolve(MARKER);
        List<Path> files = new ArrayList<>();
        List<Path> folders = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                files.add(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure) {
                folders.add(directory);
                return FileVisitResult.CONTINUE;
            }
        });
        deleteAll(files.parallelStream().filter(file -> !file.equals(marker)));
        deleteAll(folders.stream().filter(directory -> !directory.equals(folder)));
        // The last to go, so that what is left of it is still known as ours if we do not get that far.
        Files.deleteIfExists(marker);
        Files.delete(folder);
    }

    private static void deleteAll(Stream<Path> paths) throws IOException {
        try {
            paths.forEach(path -> {
                try {
                    Files.delete(path);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
