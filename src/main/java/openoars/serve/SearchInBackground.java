package openoars.serve;

import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor.DiscardPolicy;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Makes the search beside the builds, once nobody has saved for a while: at ten thousand pages it takes far longer than
 * the page that somebody waits for.
 */
final class SearchInBackground implements AutoCloseable {

    private final Consumer<SortedMap<String, byte[]>> ready;
    private final long quietMillis;
    private final ScheduledThreadPoolExecutor thread;
    private Optional<Future<?>> last = Optional.empty();

    /**
     * @param ready takes the files, in another thread
     * @param quietMillis how long nobody must have saved
     */
    SearchInBackground(Consumer<SortedMap<String, byte[]>> ready, long quietMillis) {
        this.ready = ready;
        this.quietMillis = quietMillis;
        // A build may end after the preview was closed; nobody waits for its search.
        this.thread = new ScheduledThreadPoolExecutor(1, SearchInBackground::daemon, new DiscardPolicy());
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /**
     * Makes these files instead of any that are still waiting to be made. To be called from one thread.
     *
     * @throws IllegalStateException if the last ones could not be made
     */
    void make(Optional<Supplier<SortedMap<String, byte[]>>> files) {
        last.ifPresent(SearchInBackground::giveUp);
        last = files.map(made -> thread.schedule(() -> ready.accept(made.get()), quietMillis, TimeUnit.MILLISECONDS));
    }

    @Override
    public void close() {
        thread.shutdown();
    }

    private static void giveUp(Future<?> making) {
        making.cancel(false);
        boolean cameToAnEnd = !making.isCancelled();
        if (cameToAnEnd) {
            try {
                making.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (ExecutionException e) {
                throw new IllegalStateException("The search could not be made.", e.getCause());
            }
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "search");
        thread.setDaemon(true);
        return thread;
    }
}
