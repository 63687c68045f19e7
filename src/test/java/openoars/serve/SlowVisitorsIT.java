package openoars.serve;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import openoars.TestSite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Visitors who hold a line, each in another way, at a preview that has one line only and little patience. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@Timeout(60)
class SlowVisitorsIT {

    /** More than two systems put aside for one line. */
    private static final int MORE_THAN_FITS = 24 << 20;

    private static final List<String> LITTLE_PATIENCE = List.of(
            "-Djdk.httpserver.maxConnections=1",
            "-Dsun.net.httpserver.maxReqTime=1",
            "-Dsun.net.httpserver.maxRspTime=1",
            "-Dsun.net.httpserver.idleInterval=1");

    @TempDir
    private static Path root;

    private static ServeProcess preview;
    private static int port;
    private static String big = "";

    /** What they send first, and then again and again. */
    enum Visitor {
        SAYS_NOTHING("", ""),
        WRITES_A_LETTER_AT_A_TIME("GET /", "x"),
        NEVER_ENDS_A_HEADER("GET / HTTP/1.1\r\nHost: %s\r\nCookie: ", "x"),
        NEVER_ENDS_A_BODY("POST / HTTP/1.1\r\nHost: %s\r\nContent-Length: 9999\r\n\r\n", "x"),
        NEVER_TAKES_THE_ANSWER("GET /%s HTTP/1.1\r\nHost: %s\r\n\r\n", ""),
        ASKS_ONCE_AND_STAYS("GET / HTTP/1.1\r\nHost: %s\r\n\r\n", ""),
        LISTENS_FOR_NEWS("GET /-/events HTTP/1.1\r\nHost: %s\r\n\r\n", "");

        private final String first;
        private final String then;

        Visitor(String first, String then) {
            this.first = first;
            this.then = then;
        }

        String first() {
            String host = "127.0.0.1:" + port;
            return this == NEVER_TAKES_THE_ANSWER ? first.formatted(big, host) : first.formatted(host);
        }

        void goOn(Socket line) {
            try {
                line.getOutputStream().write(then.getBytes(US_ASCII));
            } catch (IOException e) {
                // The preview has hung up, and that is what is waited for.
            }
        }
    }

    @BeforeAll
    static void start() throws Exception {
        SmallTheme.addedTo(TestSite.in(root))
                .file("templates/assets/fonts/big.woff2", new byte[MORE_THAN_FITS])
                .file("templates/home.ftlh", "<p>Welcome.</p> ${assets[\"fonts/big.woff2\"]}");
        preview = ServeProcess.start(List.of(), LITTLE_PATIENCE, root, "--port", "0");
        port = preview.port();
        Matcher name = Pattern.compile("assets/\\S*big\\S*\\.woff2").matcher(RawRequest.getAtLast(port, "/"));
        assertThat(name.find()).isTrue();
        big = name.group();
    }

    @AfterAll
    static void end() {
        preview.close();
    }

    @ParameterizedTest
    @EnumSource
    void hold_their_line_for_a_while_only(Visitor visitor) throws Exception {
        try (Socket line = RawRequest.begin(port, visitor.first())) {
            int turnedAway = 0;
            while (RawRequest.getUnlessHungUp(port, "/").isEmpty()) {
                visitor.goOn(line);
                turnedAway++;
            }

            assertThat(turnedAway).as("how often others were turned away").isPositive();
        }
    }

    @Test
    void have_ten_seconds_to_ask_and_a_minute_to_take_the_answer() throws Exception {
        Ports.take(new Address(Address.THIS_MACHINE, 0)).stop(0);

        assertThat(System.getProperties())
                .containsEntry("sun.net.httpserver.maxReqTime", "10")
                .containsEntry("sun.net.httpserver.idleInterval", "10")
                .containsEntry("sun.net.httpserver.maxRspTime", "60");
    }
}
