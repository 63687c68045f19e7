package openoars.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import openoars.TestSite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the preview answers to strangers. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GateTest {

    @TempDir
    private static Path root;

    private static OpenPreview preview;

    @BeforeAll
    static void open_a_preview() throws Exception {
        SmallTheme.addedTo(TestSite.in(root)).file("secret.txt", "a secret");
        preview = OpenPreview.of(root);
    }

    @AfterAll
    static void close_it() throws Exception {
        preview.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "LOCALHOST", "[::1]"})
    void answers_to_the_names_of_this_machine(String name) throws Exception {
        String reply = RawRequest.send(preview.port(), "GET / HTTP/1.1", "Host: " + name + ":" + preview.port());

        assertThat(reply).startsWith("HTTP/1.1 200 OK").contains("Welcome.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "localhost", "localhost:1", "127.0.0.1.evil.example", "localhost.", ""})
    void answers_to_no_other_name(String host) throws Exception {
        String reply = RawRequest.send(preview.port(), "GET / HTTP/1.1", "Host: " + host);

        assertThat(reply)
                .startsWith("HTTP/1.1 421")
                .contains("The preview does not answer to this name. Open " + preview.url() + " instead.")
                .doesNotContain("Welcome.");
    }

    @Test
    void answers_neither_without_a_name_nor_to_two() throws Exception {
        String ours = "Host: 127.0.0.1:" + preview.port();

        assertThat(RawRequest.send(preview.port(), "GET / HTTP/1.1")).startsWith("HTTP/1.1 421");
        assertThat(RawRequest.send(preview.port(), "GET / HTTP/1.1", ours, "Host: evil.example"))
                .startsWith("HTTP/1.1 421");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE", "get"})
    void refuses_every_method_that_is_not_reading(String method) throws Exception {
        String reply = RawRequest.send(preview.port(), method + " / HTTP/1.1", "Host: 127.0.0.1:" + preview.port());

        assertThat(reply)
                .startsWith("HTTP/1.1 405 Method Not Allowed")
                .contains("Allow: GET, HEAD")
                .doesNotContain("Welcome.");
    }

    @Test
    void tells_to_head_all_but_the_body() throws Exception {
        HttpResponse<String> whole = preview.get("");

        HttpResponse<String> head = preview.send("HEAD", "");

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("Content-Length"))
                .isEqualTo(whole.headers().firstValue("Content-Length"));
        assertThat(head.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
    }

    @Test
    void does_not_hold_the_line_when_the_stream_is_asked_for_its_head_only() throws Exception {
        HttpResponse<String> head = preview.send("HEAD", "-/events");

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.headers().firstValue("Content-Type")).hasValue("text/event-stream; charset=utf-8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../secret.txt",
                "/..%2fsecret.txt",
                "/%2e%2e/secret.txt",
                "/%2e%2e%2fsecret.txt",
                "/mi/..%2f..%2fsecret.txt",
                "/..%5csecret.txt",
                "/%252e%252e%252fsecret.txt",
                "/secret.txt",
                "/secret.txt%00.html",
                "/content/index.md",
                "/templates/home.ftlh",
                "/index.html%00",
                "/index.html/"
            })
    void finds_nothing_but_what_was_built(String target) throws Exception {
        String reply = RawRequest.get(preview.port(), target);

        assertThat(reply).startsWith("HTTP/1.1 404").contains("Lost").doesNotContain("a secret", "Welcome.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/..\\secret.txt",
                "/c:\\secret.txt",
                "/\u0000",
                "/%zz",
                "/a b",
                "*",
                "file:secret.txt",
                "secret.txt",
                "127.0.0.1:80"
            })
    void shows_nothing_to_who_sends_what_is_no_address(String target) throws Exception {
        String reply = replyUnlessHungUp("GET " + target + " HTTP/1.1", host());

        assertThat(reply).doesNotContain("a secret", "Welcome.", "200 OK");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://evil.example/", "//evil.example/", "http://127.0.0.1:1/", "http://localhost/"})
    void answers_to_no_other_name_in_the_address_either(String target) throws Exception {
        String reply = RawRequest.get(preview.port(), target);

        assertThat(reply).startsWith("HTTP/1.1 421").doesNotContain("Welcome.");
    }

    @Test
    void answers_to_an_address_that_is_written_in_full() throws Exception {
        assertThat(RawRequest.get(preview.port(), preview.url()))
                .startsWith("HTTP/1.1 200")
                .contains("Welcome.");
    }

    @Test
    void decodes_an_address_once() throws Exception {
        assertThat(RawRequest.get(preview.port(), "/%69ndex.html")).startsWith("HTTP/1.1 200");
        assertThat(RawRequest.get(preview.port(), "/%2569ndex.html")).startsWith("HTTP/1.1 404");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=0-3", "bytes=-1", "bytes=99999999-", "bytes=0-0,1-1,2-2", "bytes=9-1", "lines=1-2"})
    void sends_a_page_whole_whatever_part_of_it_is_asked_for(String range) throws Exception {
        String whole = RawRequest.get(preview.port(), "/");

        String reply = RawRequest.send(preview.port(), "GET / HTTP/1.1", host(), "Range: " + range);

        assertThat(body(reply)).isEqualTo(body(whole)).contains("Welcome.");
        assertThat(reply).startsWith("HTTP/1.1 200").doesNotContain("Content-Range");
    }

    /** The second request hides in what may be the body of the first. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 5\r\nTransfer-Encoding: chunked",
                "Transfer-Encoding: chunked\r\nContent-Length: 5",
                "Content-Length: 5\r\nContent-Length: 0",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity",
                "Transfer-Encoding: x",
                "Transfer-Encoding : chunked",
                "Content-Length: -1",
                "Content-Length: 0x5",
                "Content-Length: 5",
                "Transfer-Encoding: chunked"
            })
    void never_takes_a_body_for_another_request(String framing) throws Exception {
        String hidden = "0\r\n\r\nGET /mi/ HTTP/1.1\r\n" + host();

        String replies = replyUnlessHungUp("GET / HTTP/1.1", host(), framing, "", hidden);

        assertThat(replies).doesNotContain("Motivational interviewing");
    }

    @Test
    void tells_its_news_to_its_own_pages_only() throws Exception {
        HttpResponse<String> refused = preview.send("GET", "-/events", "Origin", "http://evil.example");

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).isEqualTo("The preview tells its news to its own pages only.\n");
        assertThat(preview.send("HEAD", "-/events", "Origin", "null").statusCode())
                .isEqualTo(403);
        assertThat(preview.send("HEAD", "-/events", "Origin", "https://127.0.0.1:" + preview.port())
                        .statusCode())
                .isEqualTo(403);
        assertThat(preview.send("HEAD", "-/events", "Origin", "http://localhost:" + preview.port())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void still_shows_pages_when_a_thousand_listen() throws Exception {
        List<Socket> listeners = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            try {
                listeners.add(RawRequest.begin(preview.port(), "GET /-/events HTTP/1.1\r\n" + host() + "\r\n\r\n"));
            } catch (SocketException e) {
                // One too many. Another one tries.
            }
        }

        assertThat(RawRequest.getAtLast(preview.port(), "/")).contains("Welcome.");
        assertThat(Thread.getAllStackTraces().keySet())
                .filteredOn(thread -> thread.getName().equals("preview"))
                .hasSizeLessThanOrEqualTo(Ports.CONNECTIONS);
        for (Socket listener : listeners) {
            listener.close();
        }
    }

    @Test
    void does_not_listen_to_endless_headers() throws Exception {
        String cookie = "Cookie: " + "x".repeat(9000);

        String reply = replyUnlessHungUp("GET / HTTP/1.1", "Host: 127.0.0.1:" + preview.port(), cookie);

        assertThat(reply).doesNotContain("200 OK", "Welcome.");
        assertThat(replyUnlessHungUp("GET / HTTP/1.1", "Host: 127.0.0.1:" + preview.port(), cookie.substring(0, 4000)))
                .contains("200 OK", "Welcome.");
    }

    @Test
    void does_not_even_read_a_header_of_a_megabyte() throws Exception {
        String name = "x".repeat(1 << 20);

        assertThat(replyUnlessHungUp("GET /" + name + " HTTP/1.1", host())).isEmpty();
        assertThat(replyUnlessHungUp("GET / HTTP/1.1", host(), name + ": x")).isEmpty();
        assertThat(replyUnlessHungUp("GET / HTTP/1.1", host(), "Cookie: " + name))
                .isEmpty();
        assertThat(replyUnlessHungUp("GET / HTTP/1.1", host(), "a: b\r\n".repeat(1 << 17) + "c: d"))
                .isEmpty();
    }

    private static String host() {
        return "Host: 127.0.0.1:" + preview.port();
    }

    private static String body(String reply) {
        return reply.substring(reply.indexOf("\r\n\r\n"));
    }

    private static String replyUnlessHungUp(String... lines) throws IOException {
        try {
            return RawRequest.send(preview.port(), lines);
        } catch (SocketException e) {
            return "";
        }
    }
}
