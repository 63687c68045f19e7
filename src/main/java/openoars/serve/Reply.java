package openoars.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** An answer to one request: a status, headers and a body. */
final class Reply {

    /** What holds for all answers. Other sites may neither frame what is not published yet nor load pieces of it. */
    private static final Map<String, String> ALWAYS = Map.of(
            "Cache-Control", "no-store",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Resource-Policy", "same-origin");

    private final int status;
    private final Map<String, String> headers;
    private final byte[] body;

    private Reply(int status, Map<String, String> headers, byte[] body) {
        this.status = status;
        this.headers = Map.copyOf(headers);
        this.body = body;
    }

    int status() {
        return status;
    }

    static Reply of(int status, String type, byte[] body) {
        return new Reply(status, Map.of("Content-Type", type), body);
    }

    static Reply text(int status, String text) {
        return of(status, MediaType.of("txt"), (text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Says no and hangs up, so that whoever may not come in does not hold a line that somebody else could have. */
    static Reply refusal(int status, String text) {
        return text(status, text).with("Connection", "close");
    }

    Reply with(String header, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(header, value);
        return new Reply(status, more, body);
    }

    /** Sends it. To {@code HEAD} everything is said but the body. */
    void sendTo(HttpExchange exchange) throws IOException {
        setHeaders(exchange.getResponseHeaders());
        boolean bodyless = body.length == 0 || exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, bodyless ? -1 : body.length);
        if (!bodyless) {
            exchange.getResponseBody().write(body);
        }
    }

    /** Sends the head of an answer without an end; what follows is written to the body of the exchange. */
    void beginAt(HttpExchange exchange) throws IOException {
        setHeaders(exchange.getResponseHeaders());
        exchange.getResponseHeaders().remove("Content-Length");
        exchange.sendResponseHeaders(status, 0);
    }

    private void setHeaders(Headers sent) {
        ALWAYS.forEach(sent::set);
        headers.forEach(sent::set);
        sent.set("Content-Length", String.valueOf(body.length));
    }
}
