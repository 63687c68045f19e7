package openoars.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.Semaphore;

/**
 * Tells open pages what the preview shows: at once when they ask, and again after every build (server-sent events).
 * Only the latest counts, so whoever is slow skips what lies between. Every now and then a stream ends and its page asks
 * again; those of pages that are gone, of which no system tells us, end too.
 */
final class EventStreams {

    /** Each one holds a thread while its page is in sight. */
    static final int MOST = 64;

    private final Showcase showcase;
    private final Duration longest;
    private final Semaphore places = new Semaphore(MOST);

    /**
     * @param longest how long a stream goes on
     */
    EventStreams(Showcase showcase, Duration longest) {
        this.showcase = showcase;
        this.longest = longest;
    }

    /** Goes on until the stream ends, the page goes away or the thread is interrupted. */
    void serve(HttpExchange exchange) throws IOException {
        Reply head = Reply.of(200, "text/event-stream; charset=utf-8", new byte[0]);
        if (exchange.getRequestMethod().equals("HEAD")) {
            head.sendTo(exchange);
        } else if (places.tryAcquire()) {
            try {
                head.beginAt(exchange);
                tell(exchange);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                places.release();
            }
        } else {
            Reply.refusal(503, "Too many pages listen to the preview already.").sendTo(exchange);
        }
    }

    private void tell(HttpExchange exchange) throws IOException, InterruptedException {
        long end = System.nanoTime() + longest.toNanos();
        Showing told = showcase.now();
        write(exchange, "retry: 500\n" + News.event(told));
        Showing next = showcase.awaitAfter(told, longest);
        while (next.edition() != told.edition()) {
            write(exchange, News.event(next));
            told = next;
            next = showcase.awaitAfter(told, Duration.ofNanos(end - System.nanoTime()));
        }
    }

    private static void write(HttpExchange exchange, String text) throws IOException {
        OutputStream out = exchange.getResponseBody();
        out.write(text.getBytes(UTF_8));
        out.flush();
    }
}
