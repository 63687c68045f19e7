package openoars.serve;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Hears of changes from the system.
 *
 * <p>Events are taken at their word only where they name files: as soon as a folder comes or goes, or the system has
 * dropped events, all folders are looked through again.
 */
final class FolderEvents implements SourceWatch {

    /** An editor's save is several events, a few milliseconds apart. */
    private static final Duration QUIET = Duration.ofMillis(30);

    /** Whoever never stops writing gets a build all the same. */
    private static final Duration LONGEST_BATCH = Duration.ofSeconds(2);

    private final SourceFolders folders;
    private final WatchService service;
    private final WatchKey root;
    private final Map<Path, WatchKey> watched = new HashMap<>();

    FolderEvents(SourceFolders folders) throws IOException {
        this.folders = folders;
        this.service = folders.root().getFileSystem().newWatchService();
        try {
            this.root = watch(folders.root());
            watchFolders();
        } catch (IOException e) {
            service.close();
            throw e;
        }
    }

    @Override
    public Optional<Change> awaitChange() throws IOException, InterruptedException {
        try {
            Set<Path> paths = new HashSet<>();
            boolean beyond = false;
            while (paths.isEmpty() && !beyond) {
                beyond = drain(service.take(), paths);
            }
            beyond |= settle(paths);
            if (beyond || paths.stream().anyMatch(this::isFolder)) {
                watchFolders();
                return Optional.of(Change.OF_ANYTHING);
            }
            return Optional.of(new Change(paths, false));
        } catch (ClosedWatchServiceException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        service.close();
    }

    /** Whether it is a folder, or was one. */
    private boolean isFolder(Path path) {
        Path there = folders.root().resolve(path);
        return watched.containsKey(there) || Files.isDirectory(there, LinkOption.NOFOLLOW_LINKS);
    }

    private boolean settle(Set<Path> paths) throws InterruptedException {
        long end = System.nanoTime() + LONGEST_BATCH.toNanos();
        boolean beyond = false;
        WatchKey key = next();
        while (key != null && System.nanoTime() < end) {
            beyond |= drain(key, paths);
            key = next();
        }
        return beyond;
    }

    private WatchKey next() throws InterruptedException {
        return service.poll(QUIET.toMillis(), TimeUnit.MILLISECONDS);
    }

    /**
     * Takes the paths of what happened in a folder.
     *
     * @return whether there is more to it: the system lost count, or the folder itself is gone
     */
    private boolean drain(WatchKey key, Set<Path> paths) {
        boolean beyond = false;
        for (WatchEvent<?> event : key.pollEvents()) {
            if (!(event.context() instanceof Path name)) {
                beyond = true;
            } else if (!key.equals(root) || folders.isRead(name)) {
                paths.add(folders.root().relativize(((Path) key.watchable()).resolve(name)));
            }
        }
        return !key.reset() || beyond;
    }

    /**
     * Watches all folders anew, because the key of a folder that was moved keeps its old name. Each is watched before it
     * is listed, so nothing can appear in it unseen.
     */
    private void watchFolders() throws IOException {
        watched.values().forEach(WatchKey::cancel);
        watched.clear();
        folders.walk(new SourceFolders.Visitor() {
            @Override
            void see(Path path, BasicFileAttributes attributes) throws IOException {
                if (attributes.isDirectory()) {
                    watchIfThere(path);
                }
            }
        });
    }

    private void watchIfThere(Path folder) throws IOException {
        try {
            watched.put(folder, watch(folder));
        } catch (NoSuchFileException | NotDirectoryException e) {
            // It went away while we looked; its parent tells us so with the next event.
        }
    }

    private WatchKey watch(Path folder) throws IOException {
        return folder.register(service, ENTRY_CREATE, ENTRY_DELETE, ENTRY_MODIFY);
    }
}
