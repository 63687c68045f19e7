package openoars.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import openoars.bake.BakeFailed;
import openoars.problem.Problem;
import openoars.site.Build;
import openoars.site.BuildOptions;
import openoars.site.LiveSite;

/**
 * A site in memory that follows what people save. The pages of the last good build stay until there is a better one.
 *
 * <p>All builds run one after another, in the thread that calls {@link #open} and then {@link #run}.
 */
public final class Preview implements AutoCloseable {

    private static final long SEARCH_AFTER_MILLIS = 700;

    private final LiveSite site;
    private final SourceWatcher watcher;
    private final SiteServer server;
    private final Showcase showcase;
    private final Listener listener;
    private final SearchInBackground searching;

    /** Hears what becomes of each build, in the thread that builds. */
    public interface Listener {

        /** A build that ran to its end; whether it is shown depends on {@link Build.Result#hasErrors}. */
        void built(Build.Result result);

        /**
         * A build that could not run to its end.
         *
         * @param reasons one line for each thing that failed
         */
        void stopped(List<String> reasons);

        /**
         * The system does not tell of changes any more, so the preview looks for them itself, once a second.
         *
         * @param reason what the system said
         */
        void looksForItself(String reason);
    }

    private Preview(LiveSite site, SourceWatcher watcher, SiteServer server, Showcase showcase, Listener listener) {
        this.site = site;
        this.watcher = watcher;
        this.server = server;
        this.showcase = showcase;
        this.listener = listener;
        this.searching =
                new SearchInBackground(files -> showcase.show(now -> now.withSearch(files)), SEARCH_AFTER_MILLIS);
    }

    /**
     * Builds for the first time, with or without success, and begins to serve.
     *
     * @param options what to build; its base address gives way to that of the preview, so that the page for lost
     *     visitors, which names its files by web address, finds them here
     * @throws AddressRefused if the system does not let us serve there
     */
    public static Preview open(BuildOptions options, Address address, Listener listener)
            throws IOException, AddressRefused {
        Showcase showcase = new Showcase();
        SiteServer server = SiteServer.bind(address, showcase);
        LiveSite site = new LiveSite(new BuildOptions(
                options.source(),
                options.drafts(),
                Optional.of(server.url()),
                false,
                options.threads(),
                options.today()));
        SourceWatcher watcher = new SourceWatcher(options.source(), listener::looksForItself);
        Preview preview = new Preview(site, watcher, server, showcase, listener);
        preview.follow(Change.OF_ANYTHING);
        server.start();
        return preview;
    }

    /** The address of the home page, with a slash at the end. */
    public String url() {
        return server.url();
    }

    /** Builds after every save, until the preview is closed. */
    public void run() throws IOException, InterruptedException {
        Optional<Change> change = watcher.awaitChange();
        while (change.isPresent()) {
            follow(change.get());
            change = watcher.awaitChange();
        }
    }

    /** Gives the port back and ends {@link #run}. */
    @Override
    public void close() throws IOException {
        watcher.close();
        server.close();
        searching.close();
    }

    private void follow(Change change) {
        try {
            Build.Result result = change.beyond() ? site.follow() : site.follow(change.files());
            show(result);
            listener.built(result);
        } catch (BakeFailed e) {
            stopped(String.valueOf(e.getMessage()).lines().toList());
        } catch (IOException e) {
            stopped(unreadable(e));
        } catch (UncheckedIOException e) {
            stopped(unreadable(Objects.requireNonNull(e.getCause())));
        }
    }

    private void show(Build.Result result) {
        if (result.hasErrors()) {
            showcase.show(now -> now.withFaults(errorsFirst(result.problems())));
        } else {
            showcase.show(now -> now.withSite(site.files()));
            searching.make(site.search());
        }
    }

    private static List<Fault> errorsFirst(List<Problem> problems) {
        return problems.stream()
                .sorted(Comparator.comparing(Problem::severity))
                .map(Fault::of)
                .toList();
    }

    private void stopped(List<String> reasons) {
        showcase.show(now -> now.withFaults(reasons.stream().map(Fault::because).toList()));
        listener.stopped(reasons);
    }

    /** Files come and go under a build, as when a branch is checked out; the change that follows starts the next. */
    private static List<String> unreadable(IOException failure) {
        return List.of("A file could not be read: " + failure.getMessage());
    }
}
