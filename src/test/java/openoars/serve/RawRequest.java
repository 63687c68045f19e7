package openoars.serve;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;

/** A request byte for byte, because a well-behaved client would not send it. */
final class RawRequest {

    private RawRequest() {}

    /** Sends lines and an empty line, and reads until the other side hangs up. */
    static String send(int port, String... lines) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(30_000);
            String request = String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
        }
    }

    /** A {@code GET} that names the preview as a browser would. */
    static String get(int port, String target) throws IOException {
        return send(port, "GET " + target + " HTTP/1.1", "Host: 127.0.0.1:" + port);
    }
}
