package openoars.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import openoars.TestSite;
import openoars.site.BuildOptions;
import openoars.site.LiveSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PreviewTest {

    private static final String SCRIPT = "<script src=\"/-/reload.js\" defer></script>";

    @TempDir
    private Path root;

    private TestSite site;

    @BeforeEach
    void write_a_site() {
        site = SmallTheme.addedTo(TestSite.in(root)).page("mi/spirit", "Four parts.");
    }

    @Test
    void serves_the_pages_of_the_site() throws Exception {
        try (OpenPreview preview = OpenPreview.of(root)) {
            assertThat(preview.told()).isEqualTo("built");
            assertThat(preview.get("").body()).contains("<h1>Page index</h1>", "Welcome.");
            assertThat(preview.get("mi/spirit.html").body()).contains("<h1>Page mi spirit</h1>", "Four parts.");
            assertThat(preview.get("mi/").body()).contains("<h1>Motivational interviewing</h1>");
            assertThat(preview.get("mi/index.html").body()).contains("<h1>Motivational interviewing</h1>");
        }
    }

    @Test
    void shows_what_was_saved_and_tells_open_pages() throws Exception {
        try (OpenPreview preview = OpenPreview.of(root);
                Events events = preview.listen()) {
            String before = Events.version(events.next());

            site.page("mi/spirit", "Five parts.");

            assertThat(Events.version(events.next())).isNotEqualTo(before);
            assertThat(preview.get("mi/spirit.html").body()).contains("Five parts.");
        }
    }

    @Test
    void brings_the_search_up_to_date_without_loading_pages_anew() throws Exception {
        try (OpenPreview preview = OpenPreview.of(root);
                Events events = preview.listen()) {
            events.next();
            String engine = preview.getWhen("search/engine.js", answer -> answer.statusCode() == 200)
                    .body();
            site.page("mi/spirit", "Hitherto unspoken.");
            String version = Events.version(events.next());

            preview.getWhen("search/engine.js", answer -> !answer.body().equals(engine));

            assertThat(preview.get("").headers().firstValue("Server-Timing"))
                    .hasValue("version;desc=\"" + version + "\"");
        }
    }

    @Test
    void names_the_version_of_a_page_so_that_its_script_can_tell_whether_it_is_the_latest() throws Exception {
        try (OpenPreview preview = OpenPreview.of(root);
                Events events = preview.listen()) {
            String version = Events.version(events.next());

            HttpResponse<String> page = preview.get("");

            assertThat(page.headers().firstValue("Server-Timing")).hasValue("version;desc=\"" + version + "\"");
        }
    }

    @Test
    void keeps_the_last_good_page_and_says_what_is_wrong_after_a_broken_save() throws Exception {
        try (OpenPreview preview = OpenPreview.of(root);
                Events events = preview.listen()) {
            String version = Events.version(events.next());

            site.page("mi/spirit", "See [nowhere](nowhere.md).");

            assertThat(events.next())
                    .isEqualTo("{\"version\":\"" + version + "\",\"faults\":[{\"at\":\"content/mi/spirit.md:11:5\","
                            + "\"severity\":\"error\",\"message\":\"no page has the address 'nowhere.md'\","
                            + "\"hint\":\"Check the spelling, or add the page under content/.\"}]}");
            assertThat(preview.get("mi/spirit.html").body()).contains("Four parts.");
        }
    }

    @Test
    void tells_what_is_in_the_way_before_what_can_wait() throws Exception {
        site.page("mi/a-page-that-comes-first", "needs_clinical_review: true\n", "Two milligrams.");
        site.page("mi/spirit", "See [nowhere](nowhere.md).");

        try (OpenPreview preview = OpenPreview.of(root);
                Events events = preview.listen()) {
            assertThat(events.next())
                    .containsSubsequence(
                            "content/mi/spirit.md:11:5", "error", "content/mi/a-page-that-comes-first.md", "warning");
        }
    }

    @Test
    void recovers_with_the_next_good_save() throws Exception {
        try (OpenPreview preview = OpenPreview.of(root);
                Events events = preview.listen()) {
            String before = Events.version(events.next());
            site.page("mi/spirit", "See [nowhere](nowhere.md).");
            assertThat(events.next()).contains("nowhere.md");

            site.page("mi/spirit", "See [here](../index.md).");

            String after = events.next();
            assertThat(after).endsWith("\"faults\":[]}");
            assertThat(Events.version(after)).isNotEqualTo(before);
        }
    }

    @Test
    void does_not_load_pages_anew_when_a_mistake_is_taken_back() throws Exception {
        try (OpenPreview preview = OpenPreview.of(root);
                Events events = preview.listen()) {
            String before = events.next();
            site.page("mi/spirit", "See [nowhere](nowhere.md).");
            assertThat(events.next()).contains("nowhere.md");

            site.page("mi/spirit", "Four parts.");

            assertThat(events.next()).isEqualTo(before);
        }
    }

    @Test
    void tells_a_page_that_comes_later_what_is_wrong_already() throws Exception {
        try (OpenPreview preview = OpenPreview.of(root)) {
            assertThat(preview.told()).isEqualTo("built");
            site.page("mi/spirit", "See [nowhere](nowhere.md).");
            assertThat(preview.told()).isEqualTo("""
                    content/mi/spirit.md:11:5: error[broken-link] no page has the address 'nowhere.md'
                      hint: Check the spelling, or add the page under content/.""");

            try (Events late = preview.listen()) {
                assertThat(late.next()).contains("no page has the address 'nowhere.md'");
            }
        }
    }

    @Test
    void shows_a_fault_in_a_template_and_keeps_the_pages() throws Exception {
        try (OpenPreview preview = OpenPreview.of(root);
                Events events = preview.listen()) {
            events.next();

            site.file("templates/lesson.ftlh", "<html><body>${head.tilte}</body></html>");

            assertThat(events.next()).contains("templates/lesson.ftlh:1:15: error[template]");
            assertThat(preview.get("mi/spirit.html").body()).contains("Four parts.");
        }
    }

    @Test
    void follows_a_saved_template() throws Exception {
        try (OpenPreview preview = OpenPreview.of(root);
                Events events = preview.listen()) {
            events.next();

            site.file("templates/lesson.ftlh", "<html><body><h2>${head.title}</h2></body></html>");

            events.next();
            assertThat(preview.get("mi/spirit.html").body()).contains("<h2>Page mi spirit</h2>");
        }
    }

    @Test
    void follows_a_new_folder() throws Exception {
        try (OpenPreview preview = OpenPreview.of(root);
                Events events = preview.listen()) {
            events.next();
            site.page("worksheets/ruler", "From 0 to 10.");
            events.next();
            assertThat(preview.get("worksheets/ruler.html").body()).contains("From 0 to 10.");

            site.page("worksheets/ruler", "From 1 to 10.");

            events.next();
            assertThat(preview.get("worksheets/ruler.html").body()).contains("From 1 to 10.");
        }
    }

    @Test
    void shows_a_saved_style_under_its_new_name() throws Exception {
        site.file("templates/lesson.ftlh", "${assets[\"site.css\"]}");
        try (OpenPreview preview = OpenPreview.of(root);
                Events events = preview.listen()) {
            events.next();
            String before = preview.get("mi/spirit.html").body();

            site.file("templates/assets/css/all.css", "p { color: red }\n");
            events.next();

            String after = preview.get("mi/spirit.html").body().replaceAll("<script.*", "");
            assertThat(after).isNotEqualTo(before.replaceAll("<script.*", ""));
            assertThat(preview.get(after.strip()).body()).isEqualTo("p { color: red }\n");
        }
    }

    @Test
    void follows_an_editor_that_saves_under_another_name_first() throws Exception {
        Path aside = root.resolve("aside.md");
        Files.writeString(aside, TestSite.frontMatter("mi/spirit", "") + "Five parts.\n");
        try (OpenPreview preview = OpenPreview.of(root);
                Events events = preview.listen()) {
            events.next();

            Files.move(aside, root.resolve("content/mi/spirit.md"), StandardCopyOption.ATOMIC_MOVE);

            events.next();
            assertThat(preview.get("mi/spirit.html").body()).contains("Five parts.");
        }
    }

    @Test
    void follows_a_page_that_is_taken_away() throws Exception {
        try (OpenPreview preview = OpenPreview.of(root);
                Events events = preview.listen()) {
            events.next();

            Files.delete(root.resolve("content/mi/spirit.md"));

            events.next();
            assertThat(preview.get("mi/spirit.html").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void follows_a_folder_that_is_moved() throws Exception {
        try (OpenPreview preview = OpenPreview.of(root);
                Events events = preview.listen()) {
            events.next();

            Files.move(root.resolve("content/mi"), root.resolve("content/worksheets"));

            preview.getWhen("worksheets/spirit.html", answer -> answer.statusCode() == 200);
            assertThat(preview.get("mi/spirit.html").statusCode()).isEqualTo(404);
        }
    }

    /** As when a branch is checked out, and then another one. */
    @Test
    void follows_a_thousand_files_that_change_at_once() throws Exception {
        try (OpenPreview preview = OpenPreview.of(root)) {
            for (String branch : List.of("One branch.", "Another branch.")) {
                writePages(0, 999, branch);
                preview.forgetWhatWasTold();
                writePages(999, 1000, branch);

                preview.getWhen("mi/page-999.html", answer -> answer.body().contains(branch));

                assertThat(preview.toldUntilQuiet()).hasSizeLessThanOrEqualTo(2).endsWith("built");
            }
            assertServesWhatABuildMakes(preview);
        }
    }

    private void writePages(int from, int to, String words) throws IOException {
        for (int i = from; i < to; i++) {
            Files.deleteIfExists(root.resolve("content/mi/page-" + i + ".md"));
            site.page("mi/page-" + i, "order: " + (i + 2) + "\n", words);
        }
    }

    private void assertServesWhatABuildMakes(OpenPreview preview) throws Exception {
        BuildOptions options =
                new BuildOptions(root, false, Optional.of(preview.url()), false, 2, LocalDate.of(2026, 11, 24));
        LiveSite clean = new LiveSite(options);
        clean.follow();
        Map<String, byte[]> files = new TreeMap<>(clean.files());
        files.putAll(clean.search().orElseThrow().get());
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            byte[] bytes = file.getKey().endsWith(".html") ? PreviewPage.of(file.getValue()) : file.getValue();
            String expected = new String(bytes, UTF_8);
            preview.getWhen(file.getKey(), answer -> answer.body().equals(expected));
        }
    }

    @ParameterizedTest
    @MethodSource("texts_that_cannot_be_read")
    void keeps_the_last_good_page_when_a_text_is_too_long_or_too_hard_to_read(String text) throws Exception {
        try (OpenPreview preview = OpenPreview.of(root);
                Events events = preview.listen()) {
            String before = events.next();

            site.page("mi/spirit", text);

            assertThat(events.next())
                    .containsPattern("\"at\":\"content/mi/spirit.md:\\d+:\\d+\",\"severity\":\"error\"");
            assertThat(preview.get("mi/spirit.html").body()).contains("Four parts.");
            site.page("mi/spirit", "Four parts.");
            assertThat(events.next()).isEqualTo(before);
        }
    }

    static Stream<String> texts_that_cannot_be_read() {
        return Stream.of(
                "Word. ".repeat(60_000), "> ".repeat(1000) + "Deep.", "[" + "\\".repeat(60), "*a **a ".repeat(8000));
    }

    @Test
    void shows_the_list_at_every_address_as_long_as_there_was_no_good_build() throws Exception {
        site.page("mi/spirit", "See [nowhere](nowhere<b>.md).");
        try (OpenPreview preview = OpenPreview.of(root)) {
            HttpResponse<String> page = preview.get("any/where.html");

            assertThat(page.statusCode()).isEqualTo(500);
            assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
            assertThat(page.body())
                    .contains(
                            "<li><code>content/mi/spirit.md:11:5</code> <strong>no page has the address"
                                    + " 'nowhere&lt;b&gt;.md'</strong><div>Check the spelling, or add the page under content/.</div></li>")
                    .containsOnlyOnce(SCRIPT);
        }
    }

    @Test
    void goes_over_from_the_list_to_the_pages_with_the_first_good_build() throws Exception {
        site.page("mi/spirit", "See [nowhere](nowhere.md).");
        try (OpenPreview preview = OpenPreview.of(root);
                Events events = preview.listen()) {
            assertThat(events.next()).startsWith("{\"version\":\"none\"");

            site.page("mi/spirit", "Four parts.");

            assertThat(Events.version(events.next())).isNotEqualTo("none");
            assertThat(preview.get("").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void waits_for_content_that_is_not_there_yet(@TempDir Path empty) throws Exception {
        try (OpenPreview preview = OpenPreview.of(empty)) {
            assertThat(preview.told()).contains("there is no folder 'content' here");

            Files.move(root.resolve("templates"), empty.resolve("templates"));
            Files.move(root.resolve("content"), empty.resolve("content"));

            while (!preview.told().equals("built")) {
                // The two moves may be one change or two.
            }
            assertThat(preview.get("").body()).contains("Welcome.");
        }
    }

    @Test
    void leads_lost_visitors_to_the_preview_and_not_to_the_published_site() throws Exception {
        try (OpenPreview preview = OpenPreview.of(root)) {
            HttpResponse<String> page = preview.get("nowhere.html");

            assertThat(page.statusCode()).isEqualTo(404);
            assertThat(page.body()).contains("<h1>Lost</h1><a href=\"" + preview.url());
        }
    }

    @Test
    void adds_one_script_to_pages_and_to_nothing_else() throws Exception {
        try (OpenPreview preview = OpenPreview.of(root)) {
            assertThat(preview.get("").body())
                    .containsOnlyOnce(SCRIPT)
                    .endsWith(SCRIPT + "</body></html>")
                    .contains("script-src 'self'; connect-src 'self'");
            assertThat(preview.get("assets/js/find.ed3a8d53.js").body()).isEqualTo("// finds\n");
            assertThat(preview.get("sitemap.xml").body()).isEqualTo("<urlset/>");
        }
    }

    @Test
    void leaves_nothing_of_itself_in_a_built_site() throws Exception {
        Map<String, byte[]> built = new TreeMap<>(site.build());
        built.remove("_headers"); // The worker that keeps a site has to fetch it.

        built.forEach((path, bytes) ->
                assertThat(new String(bytes, UTF_8)).as(path).doesNotContain("/-/", "connect-src 'self'"));
    }

    @Test
    void says_what_kind_of_file_each_is() throws Exception {
        try (OpenPreview preview = OpenPreview.of(root)) {
            assertThat(type(preview, "")).isEqualTo("text/html; charset=utf-8");
            assertThat(type(preview, "assets/site.8f63eeea.css")).isEqualTo("text/css; charset=utf-8");
            assertThat(type(preview, "assets/js/find.ed3a8d53.js")).isEqualTo("text/javascript; charset=utf-8");
            assertThat(type(preview, "assets/mark.a3308fdc.svg")).isEqualTo("image/svg+xml");
            assertThat(type(preview, "assets/fonts/letters.704e26da.woff2")).isEqualTo("font/woff2");
            assertThat(type(preview, "feed.xml")).isEqualTo("application/xml");
            assertThat(type(preview, ".nojekyll")).isEqualTo("application/octet-stream");
            assertThat(type(preview, "-/reload.js")).isEqualTo("text/javascript; charset=utf-8");
            assertThat(type(preview, "-/reload.css")).isEqualTo("text/css; charset=utf-8");
        }
    }

    @Test
    void lets_nothing_be_kept_guessed_framed_or_loaded_by_other_sites() throws Exception {
        try (OpenPreview preview = OpenPreview.of(root)) {
            HttpResponse<String> page = preview.get("assets/site.8f63eeea.css");

            assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
            assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(page.headers().firstValue("X-Frame-Options")).hasValue("DENY");
            assertThat(page.headers().firstValue("Cross-Origin-Resource-Policy"))
                    .hasValue("same-origin");
            assertThat(page.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        }
    }

    @Test
    void gives_its_port_back_and_ends_its_streams_when_it_is_closed() throws Exception {
        int port;
        Events events;
        try (OpenPreview preview = OpenPreview.of(root)) {
            port = preview.port();
            events = preview.listen();
            events.next();
        }

        events.awaitEnd();
        assertThat(Ports.take(new Address(Address.THIS_MACHINE, port))
                        .getAddress()
                        .getPort())
                .isEqualTo(port);
    }

    private static String type(OpenPreview preview, String path) throws IOException, InterruptedException {
        return preview.get(path).headers().firstValue("Content-Type").orElseThrow();
    }
}
