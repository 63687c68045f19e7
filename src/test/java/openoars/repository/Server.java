package openoars.repository;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Stands in for GitHub and for the rest of the web: answers what a test told it to and remembers what it was asked. The
 * JDK's own server will not do: it takes its limits from the first that is started in a machine, and the preview sets some.
 */
final class Server implements AutoCloseable {

    private final ServerSocket socket;
    private final Map<String, Deque<Answer>> answers = new HashMap<>();
    private final List<Request> requests = new ArrayList<>();

    private Server(ServerSocket socket) {
        this.socket = socket;
    }

    static Server start() throws IOException {
        Server started = new Server(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
        Thread thread = new Thread(started::serve, "server of a test");
        thread.setDaemon(true);
        thread.start();
        return started;
    }

    String address() {
        return "http://127.0.0.1:" + socket.getLocalPort();
    }

    /** Answers requests of one kind, e.g. {@code GET /a}, one after the other; the last answer stays. */
    synchronized Server on(String request, int status, String body) {
        answers.computeIfAbsent(request, r -> new ArrayDeque<>()).add(new Answer(status, body));
        return this;
    }

    synchronized List<Request> requests() {
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
        try {
            socket.close();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket visitor = socket.accept()) {
                answer(visitor);
            } catch (IOException e) {
                // The visitor went away, or the test is over.
            }
        }
    }

    private void answer(Socket visitor) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(visitor.getInputStream(), StandardCharsets.ISO_8859_1));
        String first = in.readLine();
        if (first == null) {
            return;
        }
        String line = first.replaceFirst(" HTTP/1[.]1$", "");
        Answer answer = next(new Request(line, body(in)));
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        String head = "HTTP/1.1 " + answer.status() + " Said\r\nContent-Length: " + body.length
                + "\r\nConnection: close\r\n\r\n";
        visitor.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        if (!line.startsWith("HEAD ")) {
            visitor.getOutputStream().write(body);
        }
        visitor.getOutputStream().flush();
    }

    private static String body(BufferedReader in) throws IOException {
        int length = 0;
        for (String header = in.readLine(); header != null && !header.isEmpty(); header = in.readLine()) {
            if (header.regionMatches(true, 0, "content-length:", 0, 15)) {
                length = Integer.parseInt(header.substring(15).strip());
            }
        }
        StringBuilder body = new StringBuilder();
        while (body.length() < length) {
            body.append((char) in.read());
        }
        return new String(body.toString().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private synchronized Answer next(Request request) {
        requests.add(request);
        Deque<Answer> left = answers.getOrDefault(request.line(), new ArrayDeque<>(List.of(new Answer(404, "{}"))));
        return left.size() > 1 ? left.remove() : left.element();
    }

    /** @param line method and path, e.g. {@code GET /a?b=c} */
    record Request(String line, String body) {}

    private record Answer(int status, String body) {}
}
