package openoars.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

@BrowserTest
@TestInstance(Lifecycle.PER_CLASS)
class WholeSiteIT {

    private static final NewContextOptions NARROWEST_PHONE = Visit.phone().setViewportSize(320, 640);

    private List<Sighting> pages = List.of();

    @BeforeAll
    void open_every_page(Visit visit, BuiltSite site) throws IOException {
        List<String> addresses =
                site.pagesOfTheFolder().stream().map(site::address).toList();
        pages = Sighting.of(addresses, visit.profile(NARROWEST_PHONE));
    }

    @Test
    void every_kind_of_page_is_among_the_pages(BuiltSite site) {
        List<String> kinds = Stream.of(PageKind.values())
                .map(kind -> site.address(kind.path()))
                .toList();

        assertThat(pages).extracting(Sighting::address).containsAll(kinds);
    }

    @Test
    void the_browser_has_nothing_to_complain_about() {
        assertThat(pages)
                .allSatisfy(
                        page -> assertThat(page.complaints()).as(page.address()).isEmpty());
    }

    @Test
    void no_page_asks_for_anything_but_files_of_the_site(BuiltSite site) {
        assertThat(pages)
                .allSatisfy(page -> assertThat(page.requests())
                        .as(page.address())
                        .isNotEmpty()
                        .allSatisfy(request -> assertThat(request).startsWith(site.address(""))));
    }

    /** Each one costs a phone with a weak connection another wait. */
    @Test
    void no_page_asks_for_more_than_ten_files() {
        assertThat(pages)
                .allSatisfy(
                        page -> assertThat(page.requests()).as(page.address()).hasSizeLessThanOrEqualTo(10));
    }

    @Test
    void every_page_has_a_title() {
        assertThat(pages).extracting(Sighting::title).isNotEmpty().doesNotContain("");
    }

    @Test
    void every_page_has_one_main_heading() {
        assertThat(pages)
                .allSatisfy(
                        page -> assertThat(page.headings()).as(page.address()).isEqualTo(1));
    }

    @Test
    void every_page_says_its_language() {
        assertThat(pages)
                .allSatisfy(page -> assertThat(page.language())
                        .as(page.address())
                        .isPresent()
                        .get()
                        .isNotEqualTo(""));
    }

    @Test
    void no_page_has_styles_or_scripts_in_its_markup() {
        assertThat(pages).allSatisfy(page -> {
            assertThat(page.styled()).as(page.address()).isZero();
            assertThat(page.inlineScripts()).as(page.address()).isZero();
        });
    }

    @Test
    void no_page_scrolls_sideways() {
        assertThat(pages)
                .filteredOn(Sighting::sideways)
                .extracting(Sighting::address)
                .isEmpty();
    }

    @Test
    void no_sentence_is_torn_apart_by_its_links() {
        assertThat(pages)
                .allSatisfy(page -> assertThat(page.torn()).as(page.address()).isEmpty());
    }

    @Test
    void no_element_listens_through_an_attribute(BuiltSite site) throws IOException {
        assertThat(site.pages())
                .allSatisfy(path -> assertThat(site.text(path)).as(path).doesNotContainPattern("<[^>]*\\son[a-z]+="));
    }

    @Test
    void the_page_for_lost_visitors_is_whole_at_any_address(BuiltSite site) throws IOException {
        String markup = site.text(BuiltSite.NOT_FOUND);

        assertThat(markup)
                .containsPattern("<html lang=\"[a-z]")
                .containsPattern("<title>[^<]")
                .containsOnlyOnce("<h1")
                .doesNotContainPattern("<[^>]*\\sstyle=")
                .doesNotContainPattern("<script(?![^>]*\\ssrc=)");
        assertThat(addresses(markup))
                .isNotEmpty()
                .allSatisfy(address -> assertThat(address).matches("https://.*|tel:.*|#.*"));
    }

    @Test
    void a_page_that_breaks_the_rules_is_seen(@TempDir Path folder, Visit visit) throws IOException {
        Files.writeString(folder.resolve("row.css"), ".row { display: flex; width: 400px; }");
        Path spoiled = Files.writeString(folder.resolve("spoiled.html"), """
                <!DOCTYPE html>
                <html><head><meta charset="utf-8">
                <meta http-equiv="Content-Security-Policy" content="default-src 'self'">
                <title></title><link rel="stylesheet" href="row.css"><script src="missing.js"></script></head>
                <body style="color: red"><h1>One</h1><h1>Two</h1>
                <main><p class="row">One <a href="#">two</a> three</p></main>
                <script>alert(1)</script><img src="https://example.org/a.png" alt=""></body></html>
                """);

        Sighting page = Sighting.of(List.of(spoiled.toUri().toString()), visit.profile(NARROWEST_PHONE))
                .get(0);

        assertThat(page)
                .extracting(
                        Sighting::title,
                        Sighting::language,
                        Sighting::headings,
                        Sighting::styled,
                        Sighting::inlineScripts,
                        Sighting::sideways)
                .containsExactly("", Optional.empty(), 2, 1, 1, true);
        assertThat(page.torn()).containsExactly("One two three");
        assertThat(page.complaints())
                .contains("failed: " + folder.toUri() + "missing.js")
                .contains("policy: style-src-attr inline")
                .contains("policy: script-src-elem inline")
                .contains("policy: img-src https://example.org/a.png");
    }

    private static List<String> addresses(String markup) {
        return Pattern.compile("\\s(?:href|src|action)=\"([^\"]*)\"")
                .matcher(markup)
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
