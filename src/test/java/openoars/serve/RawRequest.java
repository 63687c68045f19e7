package openoars.serve;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;

/** A request byte for byte, because a well-behaved client would not send it. */
final class RawRequest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private RawRequest() {}

    /** Sends lines and an empty line, and reads until the other side hangs up. */
    static String send(int port, String... lines) throws IOException {
        try (Socket socket = begin(port, String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n")) {
            return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
        }
    }

    /** A {@code GET} that names the preview as a browser would. */
    static String get(int port, String target) throws IOException {
        return send(port, "GET " + target + " HTTP/1.1", "Host: 127.0.0.1:" + port);
    }

    /** Asks for a page until it comes, as a person would who was turned away because too many others were there. */
    static String getAtLast(int port, String target) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        String reply = getUnlessHungUp(port, target);
        while (!reply.startsWith("HTTP/1.1 200")) {
            assertThat(System.nanoTime()).as("time for %s", target).isLessThan(end);
            reply = getUnlessHungUp(port, target);
        }
        return reply;
    }

    /** Sends the beginning of a request and holds the line. */
    static Socket begin(int port, String text) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout((int) PATIENCE.toMillis());
        socket.getOutputStream().write(text.getBytes(ISO_8859_1));
        return socket;
    }

    /** The reply, or nothing if the line is cut. */
    static String getUnlessHungUp(int port, String target) {
        try {
            return get(port, target);
        } catch (IOException e) {
            return "";
        }
    }
}
