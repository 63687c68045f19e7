package openoars.serve;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Hears of changes from the system.
 *
 * <p>What an event says does not matter, only that there is one: after each batch all folders are looked through
 * again. So new, moved and renamed folders, editors that save under another name first, and events that the system
 * dropped all come to the same.
 */
final class FolderEvents implements SourceWatch {

    /** An editor's save is several events, a few milliseconds apart. */
    private static final Duration QUIET = Duration.ofMillis(30);

    /** Whoever never stops writing gets a build all the same. */
    private static final Duration LONGEST_BATCH = Duration.ofSeconds(2);

    private final SourceFolders folders;
    private final WatchService service;
    private final WatchKey root;

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
    public boolean awaitChange() throws IOException, InterruptedException {
        try {
            boolean concerned = false;
            while (!concerned) {
                concerned = concerns(service.take());
            }
            settle();
            watchFolders();
            return true;
        } catch (ClosedWatchServiceException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        service.close();
    }

    /** In the root there are other things too, such as the folder that a build writes. */
    private boolean concerns(WatchKey key) {
        List<WatchEvent<?>> events = drained(key);
        return !key.equals(root)
                || events.stream().anyMatch(e -> !(e.context() instanceof Path name) || folders.isRead(name));
    }

    private void settle() throws InterruptedException {
        long end = System.nanoTime() + LONGEST_BATCH.toNanos();
        WatchKey key = next();
        while (key != null && System.nanoTime() < end) {
            drained(key);
            key = next();
        }
    }

    private WatchKey next() throws InterruptedException {
        return service.poll(QUIET.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static List<WatchEvent<?>> drained(WatchKey key) {
        List<WatchEvent<?>> events = key.pollEvents();
        key.reset();
        return events;
    }

    /** Each folder is watched before it is listed, so nothing can appear in it unseen. Watching it again is no harm. */
    private void watchFolders() throws IOException {
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
            watch(folder);
        } catch (NoSuchFileException | NotDirectoryException e) {
            // It went away while we looked; its parent tells us so with the next event.
        }
    }

    private WatchKey watch(Path folder) throws IOException {
        return folder.register(service, ENTRY_CREATE, ENTRY_DELETE, ENTRY_MODIFY);
    }
}
