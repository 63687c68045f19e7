package openoars.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Answers browsers. */
final class SiteServer implements AutoCloseable {

    private static final String EVENTS = "/-/events";

    private static final Duration LONGEST_STREAM = Duration.ofSeconds(45);

    private final HttpServer server;
    private final ExecutorService threads = daemons();
    private final String url;
    private final Gate gate;
    private final SitePages pages;
    private final EventStreams streams;

    private SiteServer(HttpServer server, String url, Gate gate, Showcase showcase) {
        this.server = server;
        this.url = url;
        this.gate = gate;
        this.pages = new SitePages(showcase);
        this.streams = new EventStreams(showcase, LONGEST_STREAM);
    }

    /** Takes the port and lets visitors wait until {@link #start}. */
    static SiteServer bind(Address address, Showcase showcase) throws IOException, AddressRefused {
        HttpServer server = Ports.take(address);
        boolean everywhere = server.getAddress().getAddress().isAnyLocalAddress();
        int port = server.getAddress().getPort();
        String url = "http://" + (everywhere ? Address.THIS_MACHINE : address.written()) + ":" + port + "/";
        return new SiteServer(server, url, new Gate(url, address, port), showcase);
    }

    String url() {
        return url;
    }

    void start() {
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Optional<Reply> refusal =
                    gate.refusal(exchange.getRequestMethod(), exchange.getRequestURI(), exchange.getRequestHeaders());
            if (refusal.isPresent()) {
                refusal.get().sendTo(exchange);
            } else {
                admit(exchange, exchange.getRequestURI().getPath());
            }
        }
    }

    private void admit(HttpExchange exchange, String path) throws IOException {
        if (!path.equals(EVENTS)) {
            pages.at(path).sendTo(exchange);
            return;
        }
        Optional<Reply> refusal = gate.refusalToListen(exchange.getRequestHeaders());
        if (refusal.isPresent()) {
            refusal.get().sendTo(exchange);
        } else {
            streams.serve(exchange);
        }
    }

    /** One for each connection, so that who is slow keeps nobody else waiting. */
    private static ExecutorService daemons() {
        return Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "preview");
            thread.setDaemon(true);
            return thread;
        });
    }
}
