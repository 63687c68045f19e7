package openoars.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Stream;
import openoars.cache.CacheFile;
import openoars.cache.Checksum;

/**
 * A folder that is filled beside its target and takes the target's place at the end. Until {@link #publish} nothing
 * in the target changes; closing without it leaves no trace.
 */
public final class StagedFolder implements Output, AutoCloseable {

    private final Target target;
    private final Path staging;
    private final Claim claim;
    private final WrittenBefore before;
    private final Forcing forcing = new Forcing();
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();

    /** Held by each write while it goes on, and by what moves or takes away the whole folder. */
    private final ReadWriteLock using = new ReentrantReadWriteLock();

    private StagedFolder(Target target, Path staging, Claim claim) {
        this.target = target;
        this.staging = staging;
        this.claim = claim;
        this.before = new WrittenBefore(target.path());
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
        Target safe = Target.of(target, source);
        safe.makeRoom();
        Claim claim = Claim.to(safe.path());
        try {
            Siblings siblings = new Siblings(safe.path());
            siblings.tidyUp();
            StagedFolder folder = new StagedFolder(safe, siblings.make(), claim);
            folder.write(
                    SiteFolder.MARKER,
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
        before.remember(SiteFolder.MARKER, Checksum.of(SiteFolder.MARKER), staging.resolve(SiteFolder.MARKER));
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
            forcing.file(file);
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
            while (folder != null && folder.startsWith(staging)) {
                folders.add(folder);
                folder = folder.getParent();
            }
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
                    .filter(path -> !path.equals(SiteFolder.MARKER))
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

    /**
     * Puts the folder in the place of the target, once it is on the disk itself. What was there before is gone afterwards.
     */
    public void publish() throws IOException {
        using.writeLock().lock();
        try {
            new SiteFolder(staging).openToReaders();
            folders.forEach(forcing::folder);
            forcing.finish();
            before.save();
            new Siblings(target.path()).changePlaces(staging);
        } finally {
            using.writeLock().unlock();
        }
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
            forcing.abandon();
            new SiteFolder(staging).delete();
        }
        target.giveBackRoom();
    }
}
