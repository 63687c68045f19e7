package openoars.serve;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayNameGeneration(ReplaceUnderscores.class)
@Timeout(60)
class EventStreamsTest {

    private static final Duration FOR_EVER = Duration.ofDays(1);

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Socket> asked = new ArrayList<>();
    private final HttpServer server;

    EventStreamsTest() throws IOException, AddressRefused {
        this.server = Ports.take(new Address(Address.THIS_MACHINE, 0));
    }

    @AfterEach
    void stop() throws Exception {
        server.stop(0);
        threads.shutdownNow();
        for (Socket socket : asked) {
            socket.close();
        }
    }

    @Test
    void end_after_a_while_so_that_a_page_that_is_gone_holds_no_place() throws Exception {
        start(Duration.ofMillis(5));

        for (int i = 0; i <= EventStreams.MOST; i++) {
            assertThat(RawRequest.get(server.getAddress().getPort(), "/"))
                    .startsWith("HTTP/1.1 200")
                    .contains("event: build")
                    .as("the empty piece that ends a body of pieces")
                    .endsWith("\r\n0\r\n\r\n");
        }
    }

    @Test
    void refuse_one_too_many_and_hang_up() throws Exception {
        start(FOR_EVER);
        takeAllPlaces();

        String whole = new String(ask("GET").getInputStream().readAllBytes(), US_ASCII);

        assertThat(whole).startsWith("HTTP/1.1 503").endsWith("Too many pages listen to the preview already.\n");
    }

    @Test
    void tell_their_head_even_if_all_places_are_taken() throws Exception {
        start(FOR_EVER);
        takeAllPlaces();

        assertThat(status(ask("HEAD"))).isEqualTo("HTTP/1.1 200");
    }

    private void start(Duration longest) {
        EventStreams streams = new EventStreams(new Showcase(), longest);
        server.createContext("/", exchange -> {
            try (exchange) {
                streams.serve(exchange);
            }
        });
        server.setExecutor(threads);
        server.start();
    }

    private void takeAllPlaces() throws IOException {
        for (int i = 0; i < EventStreams.MOST; i++) {
            assertThat(status(ask("GET"))).isEqualTo("HTTP/1.1 200");
        }
    }

    /** Asks and keeps the line. */
    private Socket ask(String method) throws IOException {
        Socket socket =
                RawRequest.begin(server.getAddress().getPort(), method + " / HTTP/1.1\r\nHost: localhost\r\n\r\n");
        asked.add(socket);
        return socket;
    }

    private static String status(Socket socket) throws IOException {
        return new String(socket.getInputStream().readNBytes("HTTP/1.1 200".length()), US_ASCII);
    }
}
