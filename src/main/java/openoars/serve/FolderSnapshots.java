package openoars.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Looks for changes again and again, for systems that do not tell of them. */
final class FolderSnapshots implements SourceWatch {

    /** What is in a folder has stamps of its own. */
    private static final Stamp FOLDER = new Stamp(FileTime.fromMillis(0), -1);

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
    public Optional<Change> awaitChange() throws IOException, InterruptedException {
        while (!closed.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
            Map<Path, Stamp> now = look();
            if (!now.equals(seen)) {
                Change change = difference(seen, now);
                seen = now;
                return Optional.of(change);
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() {
        closed.countDown();
    }

    private Change difference(Map<Path, Stamp> before, Map<Path, Stamp> now) {
        Set<Path> paths = new HashSet<>(before.keySet());
        paths.addAll(now.keySet());
        paths.removeIf(path -> Objects.equals(before.get(path), now.get(path)));
        Set<Path> files = paths.stream()
                .filter(path -> !isFolder(before.get(path)) && !isFolder(now.get(path)))
                .map(folders.root()::relativize)
                .collect(Collectors.toSet());
        return new Change(files, files.size() < paths.size());
    }

    private static boolean isFolder(@Nullable Stamp stamp) {
        return stamp != null && stamp.equals(FOLDER);
    }

    private Map<Path, Stamp> look() throws IOException {
        Map<Path, Stamp> found = new HashMap<>();
        folders.walk(new SourceFolders.Visitor() {
            @Override
            void see(Path path, BasicFileAttributes attributes) {
                Stamp file = new Stamp(attributes.lastModifiedTime(), attributes.size());
                found.put(path, attributes.isDirectory() ? FOLDER : file);
            }
        });
        return found;
    }
}
