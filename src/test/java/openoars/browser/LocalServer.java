package openoars.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/** A plain web server for a folder, as a host of static files is one: packs what it sends, and heeds {@code _headers}. */
final class LocalServer implements AutoCloseable {

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "webmanifest", "application/manifest+json",
            "woff2", "font/woff2");

    private final Path folder;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    LocalServer(Path folder) throws IOException {
        this.folder = folder;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    /** The address of the folder, with a slash at the end. */
    String root() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    /** All that any rule says about an address, joined as hosts join it. */
    Map<String, String> headers(String address) throws IOException {
        Map<String, String> headers = new TreeMap<>();
        boolean fits = false;
        for (String line : Files.readAllLines(folder.resolve("_headers"))) {
            if (line.startsWith("/")) {
                fits = address.matches(
                        line.replace(".", "[.]").replace("*", ".*").replaceAll(":[a-z]+", "[^/]+"));
            } else if (fits) {
                String[] header = line.strip().split(": ", 2);
                headers.merge(header[0], header[1], (first, second) -> first + ", " + second);
            }
        }
        return headers;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath().substring(1);
        Path file = folder.resolve(path.isEmpty() ? "index.html" : path);
        try (exchange) {
            if (!Files.isRegularFile(file)) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            String name = file.getFileName().toString();
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
                Files.copy(file, out);
            }
            exchange.getResponseHeaders()
                    .set("Content-Type", TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain"));
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            headers("/" + path).forEach(exchange.getResponseHeaders()::add);
            exchange.sendResponseHeaders(200, packed.size());
            packed.writeTo(exchange.getResponseBody());
        }
    }
}
