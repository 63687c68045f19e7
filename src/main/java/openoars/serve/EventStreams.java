package openoars.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.Semaphore;

/**
 * Tells open pages what the preview shows: at once when they ask, and again after every build (server-sent events).
 * Only the latest counts, so whoever is slow skips what lies between.
 */
final class EventStreams {

    /** Each one holds a thread while its page is in sight. */
    static final int MOST = 64;

    /** Writing now and then is the only way to find out that a page is gone. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private final Showcase showcase;
    private final Semaphore places = new Semaphore(MOST);

    EventStreams(Showcase showcase) {
        this.showcase = showcase;
    }

    /** Goes on until the page goes away or the thread is interrupted. */
    void serve(HttpExchange exchange) throws IOException {
        if (!places.tryAcquire()) {
            Reply.text(503, "Too many pages listen to the preview already.").sendTo(exchange);
            return;
        }
        try {
            stream(exchange);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            places.release();
        }
    }

    private void stream(HttpExchange exchange) throws IOException, InterruptedException {
        Reply head = Reply.of(200, "text/event-stream; charset=utf-8", new byte[0]);
        if (exchange.getRequestMethod().equals("HEAD")) {
            head.sendTo(exchange);
            return;
        }
        head.beginAt(exchange);
        write(exchange, "retry: 1000\n");
        tell(exchange);
    }

    private void tell(HttpExchange exchange) throws IOException, InterruptedException {
        Showing told = showcase.now();
        write(exchange, News.event(told));
        while (true) {
            Showing next = showcase.awaitAfter(told, HEARTBEAT);
            write(exchange, next.edition() == told.edition() ? ": still here\n\n" : News.event(next));
            told = next;
        }
    }

    private static void write(HttpExchange exchange, String text) throws IOException {
        OutputStream out = exchange.getResponseBody();
        out.write(text.getBytes(UTF_8));
        out.flush();
    }
}
