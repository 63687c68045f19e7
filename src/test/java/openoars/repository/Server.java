package openoars.repository;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Stands in for GitHub and for the rest of the web: answers what a test told it to and remembers what it was asked. */
final class Server implements AutoCloseable {

    private final HttpServer server;
    private final Map<String, Deque<Answer>> answers = new ConcurrentHashMap<>();
    private final List<Request> requests = Collections.synchronizedList(new ArrayList<>());

    private Server(HttpServer server) {
        this.server = server;
    }

    static Server start() throws IOException {
        Server started = new Server(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
        started.server.createContext("/", started::answer);
        started.server.start();
        return started;
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Answers requests of one kind, e.g. {@code GET /a}, one after the other; the last answer stays. */
    Server on(String request, int status, String body) {
        answers.computeIfAbsent(request, r -> new ArrayDeque<>()).add(new Answer(status, body));
        return this;
    }

    List<Request> requests() {
        return List.copyOf(requests);
    }

    /** What changed something. */
    List<Request> writes() {
        return requests().stream()
                .filter(request ->
                        !request.line().startsWith("GET ") && !request.line().startsWith("HEAD "))
                .toList();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) {
        try (exchange) {
            String line = exchange.getRequestMethod() + " " + exchange.getRequestURI();
            requests.add(
                    new Request(line, new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            Answer answer = next(line);
            byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
            boolean isHead = exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(answer.status(), isHead ? -1 : body.length);
            if (!isHead) {
                exchange.getResponseBody().write(body);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized Answer next(String line) {
        Deque<Answer> left = answers.getOrDefault(line, new ArrayDeque<>(List.of(new Answer(404, "{}"))));
        return left.size() > 1 ? left.remove() : left.element();
    }

    /** @param line method and path, e.g. {@code GET /a?b=c} */
    record Request(String line, String body) {}

    private record Answer(int status, String body) {}
}
