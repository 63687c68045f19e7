package openoars.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found at an address, with a site of a few files and no build behind it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SitePagesTest {

    private final Showcase showcase = new Showcase();

    private SiteServer server;

    @BeforeEach
    void open_a_server() throws Exception {
        server = SiteServer.bind(new Address("127.0.0.1", 0), showcase);
        server.start();
    }

    @AfterEach
    void close_it() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({"/,home", "/index.html,home", "/mi/,section", "/mi/a.html,page"})
    void are_at_their_addresses_and_folders_show_their_index(String address, String text) throws Exception {
        site("index.html", "home", "mi/index.html", "section", "mi/a.html", "page");

        assertThat(get(address)).startsWith("HTTP/1.1 200").contains("\r\n\r\n" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/mi", "/mi/index", "/a.html", "/mi//index.html", "/-/", "/-/reload"})
    void are_nowhere_else(String address) throws Exception {
        site("mi/index.html", "section", "404.html", "Lost");

        assertThat(get(address)).startsWith("HTTP/1.1 404").contains("Lost").doesNotContain("section");
    }

    @Test
    void are_missed_in_plain_words_where_the_site_has_none_for_it() throws Exception {
        site("index.html", "home");

        assertThat(get("/a.html")).startsWith("HTTP/1.1 404").endsWith("\r\n\r\nThere is no such page.\n");
    }

    @Test
    void say_which_version_they_are_of_and_load_the_script_that_compares_it() throws Exception {
        site("index.html", "home", "site.css", "css");
        String version = showcase.now().version();

        assertThat(get("/"))
                .containsIgnoringCase("Server-Timing: version;desc=\"" + version + "\"\r\n")
                .endsWith("home<script src=\"/-/reload.js\" defer></script>");
        assertThat(get("/site.css")).doesNotContainIgnoringCase("Server-Timing").endsWith("\r\n\r\ncss");
    }

    @ParameterizedTest
    @CsvSource({
        "index.html,text/html; charset=utf-8",
        "mi.d/site.css,text/css; charset=utf-8",
        "a.svg,image/svg+xml",
        "a.min.js,text/javascript; charset=utf-8",
        "a.html.exe,application/octet-stream",
        "html,text/html; charset=utf-8",
        "LICENSE,application/octet-stream"
    })
    void are_of_the_kind_that_their_names_say(String path, String type) throws Exception {
        site(path, "text");

        assertThat(get("/" + path))
                .startsWith("HTTP/1.1 200")
                .containsIgnoringCase("\r\nContent-Type: " + type + "\r\n");
    }

    @ParameterizedTest
    @CsvSource({"/-/reload.js,text/javascript; charset=utf-8", "/-/reload.css,text/css; charset=utf-8"})
    void have_the_files_of_the_preview_beside_them_with_or_without_a_site(String address, String type)
            throws Exception {
        assertThat(get(address)).startsWith("HTTP/1.1 200").containsIgnoringCase("\r\nContent-Type: " + type + "\r\n");
        site("index.html", "home");
        assertThat(get(address)).startsWith("HTTP/1.1 200").containsIgnoringCase("\r\nContent-Type: " + type + "\r\n");
    }

    @Test
    void give_way_to_what_is_wrong_as_long_as_there_is_no_site() throws Exception {
        showcase.show(now -> now.withFaults(List.of(
                new Fault("content/<b>.md:1:1", "error", "<script>alert(1)</script>", "\"Mend\" & save."),
                new Fault("", "warning", "w", "h"))));

        String said = get("/any/page.html");

        assertThat(said)
                .startsWith("HTTP/1.1 500")
                .containsIgnoringCase("\r\nContent-Security-Policy: default-src 'none'; ")
                .containsIgnoringCase("\r\nServer-Timing: version;desc=\"none\"\r\n")
                .contains("<li><code>content/&lt;b&gt;.md:1:1</code>"
                        + " <strong>&lt;script&gt;alert(1)&lt;/script&gt;</strong>"
                        + "<div>&quot;Mend&quot; &amp; save.</div></li>\n"
                        + "<li>warning: <strong>w</strong><div>h</div></li>\n")
                .doesNotContain("<script>alert", "{faults}");
    }

    @Test
    void may_be_empty() throws Exception {
        site("empty.txt", "");

        assertThat(get("/empty.txt"))
                .startsWith("HTTP/1.1 200")
                .containsIgnoringCase("\r\nContent-Length: 0\r\n")
                .endsWith("\r\n\r\n");
    }

    @Test
    void are_neither_kept_nor_guessed_nor_framed_nor_given_to_other_sites() throws Exception {
        site("index.html", "home");

        assertThat(get("/").lines())
                .usingElementComparator(String::compareToIgnoreCase)
                .contains(
                        "Cache-Control: no-store",
                        "X-Content-Type-Options: nosniff",
                        "X-Frame-Options: DENY",
                        "Referrer-Policy: no-referrer",
                        "Cross-Origin-Resource-Policy: same-origin");
    }

    @Test
    void come_to_nobody_who_calls_the_server_by_another_name_or_wants_to_write() throws Exception {
        site("index.html", "home");
        int port = URI.create(server.url()).getPort();

        assertThat(RawRequest.send(port, "GET / HTTP/1.1", "Host: evil.example:" + port))
                .startsWith("HTTP/1.1 421")
                .endsWith("\r\n\r\nThe preview does not answer to this name. Open " + server.url() + " instead.\n");
        assertThat(RawRequest.send(port, "POST / HTTP/1.1", "Host: 127.0.0.1:" + port))
                .startsWith("HTTP/1.1 405")
                .containsIgnoringCase("\r\nAllow: GET, HEAD\r\n")
                .endsWith("\r\n\r\nThe preview only shows pages.\n");
        assertThat(RawRequest.send(port, "HEAD / HTTP/1.1", "Host: localhost:" + port))
                .startsWith("HTTP/1.1 200")
                .containsIgnoringCase(
                        "\r\nContent-Length: " + "home<script src=\"/-/reload.js\" defer></script>".length())
                .endsWith("\r\n\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "https://127.0.0.1", "http://evil.example", "file://127.0.0.1", ""})
    void tell_no_news_to_the_pages_of_another_site(String origin) throws Exception {
        int port = URI.create(server.url()).getPort();

        String said = RawRequest.send(
                port, "HEAD /-/events HTTP/1.1", "Host: 127.0.0.1:" + port, "Origin: " + origin + ":" + port);

        assertThat(said).startsWith("HTTP/1.1 403");
    }

    @Test
    void tell_their_news_to_their_own() throws Exception {
        int port = URI.create(server.url()).getPort();

        String said = RawRequest.send(
                port, "HEAD /-/events HTTP/1.1", "Host: 127.0.0.1:" + port, "Origin: http://LocalHost:" + port);

        assertThat(said)
                .startsWith("HTTP/1.1 200")
                .containsIgnoringCase("\r\nContent-Type: text/event-stream; charset=utf-8\r\n")
                .containsIgnoringCase("\r\nX-Frame-Options: DENY\r\n");
    }

    /** Paths and texts in turn. */
    private void site(String... files) {
        TreeMap<String, byte[]> site = new TreeMap<>();
        for (int i = 0; i < files.length; i += 2) {
            site.put(files[i], files[i + 1].getBytes(UTF_8));
        }
        showcase.show(now -> now.withSite(site));
    }

    private String get(String target) throws Exception {
        return RawRequest.get(URI.create(server.url()).getPort(), target);
    }
}
