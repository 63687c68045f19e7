package openoars.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import openoars.problem.Problem;
import openoars.site.Build;
import openoars.site.BuildOptions;

/** A preview at work, and a browser for it. Everything that takes time is waited for, thirty seconds at the most. */
public final class OpenPreview implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Duration QUIET = Duration.ofMillis(500);

    private final HttpClient browser = HttpClient.newHttpClient();
    private final Told told = new Told();
    private final Preview preview;
    private final CompletableFuture<Void> running;

    /** Keeps what the preview tells: 'built' or the lines of what is wrong. */
    private static final class Told implements Preview.Listener {

        private final BlockingQueue<String> queue = new LinkedBlockingQueue<>();

        @Override
        public void built(Build.Result result) {
            queue.add(
                    result.hasErrors()
                            ? result.problems().stream().map(Problem::format).collect(Collectors.joining("\n"))
                            : "built");
        }

        @Override
        public void stopped(List<String> reasons) {
            queue.add(String.join("\n", reasons));
        }

        @Override
        public void looksForItself(String reason) {
            queue.add(reason);
        }
    }

    private OpenPreview(Path root, Address address) throws IOException, AddressRefused {
        BuildOptions options = new BuildOptions(root, false, Optional.empty(), false, 2, LocalDate.of(2026, 11, 24));
        this.preview = Preview.open(options, address, told);
        this.running = CompletableFuture.runAsync(this::run);
    }

    /** A preview of a site on this machine alone, at any port. */
    public static OpenPreview of(Path root) throws IOException, AddressRefused {
        return new OpenPreview(root, new Address(Address.THIS_MACHINE, 0));
    }

    public String url() {
        return preview.url();
    }

    int port() {
        return URI.create(preview.url()).getPort();
    }

    /** What the preview told about its next build. */
    String told() throws InterruptedException {
        String news = told.queue.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        assertThat(news).as("news of a build").isNotNull();
        return news;
    }

    void forgetWhatWasTold() {
        told.queue.clear();
    }

    /** What the preview told about its next builds, until it has told nothing for a while. */
    List<String> toldUntilQuiet() throws InterruptedException {
        List<String> news = new ArrayList<>();
        String next = told();
        while (next != null) {
            news.add(next);
            next = told.queue.poll(QUIET.toMillis(), TimeUnit.MILLISECONDS);
        }
        return news;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send("GET", path);
    }

    /** Asks until the answer is what is waited for. */
    HttpResponse<String> getWhen(String path, Predicate<HttpResponse<String>> wanted)
            throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        HttpResponse<String> answer = get(path);
        while (!wanted.test(answer)) {
            assertThat(System.nanoTime()).as("time for %s", path).isLessThan(end);
            answer = get(path);
        }
        return answer;
    }

    HttpResponse<String> send(String method, String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(url() + path)).timeout(PATIENCE);
        request.method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    /** Listens as a page does. */
    Events listen() throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(url() + "-/events")).build();
        return new Events(browser.send(request, BodyHandlers.ofInputStream()).body());
    }

    @Override
    public void close() throws IOException {
        preview.close();
        running.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }

    private void run() {
        try {
            preview.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
