package openoars.serve;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Waits for people to save something below {@code content/} or {@code templates/}: by the system's events, or, where
 * there are none left to have, by looking.
 */
final class SourceWatcher implements Closeable {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final SourceFolders folders;
    private final Consumer<String> onLooking;
    private volatile SourceWatch watch;
    private volatile boolean closed;

    /**
     * @param root the folder that holds {@code content/}
     * @param onLooking told the system's reason when there are no events to have
     */
    SourceWatcher(Path root, Consumer<String> onLooking) throws IOException {
        this.folders = new SourceFolders(root);
        this.onLooking = onLooking;
        this.watch = begin();
    }

    /**
     * Waits for the next change.
     *
     * @return empty once the watcher is closed
     */
    Optional<Change> awaitChange() throws IOException, InterruptedException {
        try {
            return watch.awaitChange();
        } catch (IOException e) {
            // Most systems hand out a limited number of watched folders; a new folder can be one too many.
            watch.close();
            watch = looking(e);
            return closed ? Optional.empty() : Optional.of(Change.OF_ANYTHING);
        }
    }

    @Override
    public void close() throws IOException {
        closed = true;
        watch.close();
    }

    private SourceWatch begin() throws IOException {
        try {
            return new FolderEvents(folders);
        } catch (IOException e) {
            return looking(e);
        }
    }

    private SourceWatch looking(IOException reason) throws IOException {
        onLooking.accept(String.valueOf(reason.getMessage()));
        return new FolderSnapshots(folders, PAUSE);
    }
}
