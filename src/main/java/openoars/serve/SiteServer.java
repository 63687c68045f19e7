package openoars.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Answers browsers. */
final class SiteServer implements AutoCloseable {

    private static final String EVENTS = "/-/events";

    /** Beside the pages that listen there are always some threads left for those that load. */
    private static final int THREADS = EventStreams.MOST + 16;

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
        this.streams = new EventStreams(showcase);
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

    private static ExecutorService daemons() {
        ThreadPoolExecutor threads =
                new ThreadPoolExecutor(THREADS, THREADS, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
                    Thread thread = new Thread(work, "preview");
                    thread.setDaemon(true);
                    return thread;
                });
        threads.allowCoreThreadTimeOut(true);
        return threads;
    }
}
