package openoars.serve;

import java.util.Optional;
import java.util.SortedMap;
import java.util.Timer;
import java.util.TimerTask;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Makes the search beside the builds, once nobody has saved for a while: at ten thousand pages it takes far longer than
 * the page that somebody waits for.
 */
final class SearchInBackground implements AutoCloseable {

    private static final long QUIET_MILLIS = 700;

    private final Timer timer = new Timer("search", true);
    private final Consumer<SortedMap<String, byte[]>> ready;
    private Optional<TimerTask> next = Optional.empty();

    /** @param ready takes the files, in another thread */
    SearchInBackground(Consumer<SortedMap<String, byte[]>> ready) {
        this.ready = ready;
    }

    /** Makes these files instead of any that are still waiting to be made. */
    void make(Optional<Supplier<SortedMap<String, byte[]>>> files) {
        next.ifPresent(TimerTask::cancel);
        next = files.map(Making::new);
        next.ifPresent(task -> timer.schedule(task, QUIET_MILLIS));
    }

    @Override
    public void close() {
        timer.cancel();
    }

    private final class Making extends TimerTask {

        private final Supplier<SortedMap<String, byte[]>> files;

        private Making(Supplier<SortedMap<String, byte[]>> files) {
            this.files = files;
        }

        @Override
        public void run() {
            ready.accept(files.get());
        }
    }
}
