package openoars.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Looks for changes again and again, for systems that do not tell of them. */
final class FolderSnapshots implements SourceWatch {

    private final SourceFolders folders;
    private final Duration pause;
    private final CountDownLatch closed = new CountDownLatch(1);
    private Map<Path, Stamp> seen;

    private record Stamp(FileTime time, long size) {}

    /**
     * @param pause how long to wait between two looks
     */
    FolderSnapshots(SourceFolders folders, Duration pause) throws IOException {
        this.folders = folders;
        this.pause = pause;
        this.seen = look();
    }

    @Override
    public boolean awaitChange() throws IOException, InterruptedException {
        while (!closed.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
            Map<Path, Stamp> now = look();
            if (!now.equals(seen)) {
                seen = now;
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() {
        closed.countDown();
    }

    private Map<Path, Stamp> look() throws IOException {
        Map<Path, Stamp> found = new HashMap<>();
        folders.walk(new SourceFolders.Visitor() {
            @Override
            void see(Path path, BasicFileAttributes attributes) {
                found.put(path, new Stamp(attributes.lastModifiedTime(), attributes.size()));
            }
        });
        return found;
    }
}
