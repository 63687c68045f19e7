package openoars.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The site from a host that sends what {@code _headers} asks for. */
@BrowserTest
class HostHeadersIT {

    @Test
    void everything_works_under_them(Visit visit, BuiltSite site) throws IOException {
        Page page = visit.profile(Visit.desk()).newPage();
        Faults faults = Faults.of(page);
        try (LocalServer server = new LocalServer(site.folder())) {
            for (PageKind kind : PageKind.values()) {
                page.navigate(server.root() + kind.path());
            }
            page.navigate(server.root() + PageKind.CASE.path());
            assertThat(page.locator("#practice")).isVisible();
            page.navigate(server.root() + "search.html#q=overdose");
            assertThat(page.locator("#hits > li").first()).isVisible();
        }

        assertThat(faults.list()).isEmpty();
    }

    @Test
    void every_file_has_one_rule_on_how_long_to_keep_it_at_most(BuiltSite site) throws IOException {
        try (LocalServer server = new LocalServer(site.folder())) {
            String style = link(site.text("index.html"), "href=\"(assets/site[^\"]*css)\"");

            assertThat(server.headers("/" + style))
                    .containsEntry("Cache-Control", "public, max-age=31536000, immutable");
            for (String path : List.of("", "index.html", "mi/spirit.html", "mi/", "search/engine.js", "offline.html")) {
                assertThat(server.headers("/" + path))
                        .as(path)
                        .containsEntry("Cache-Control", "public, max-age=0, must-revalidate");
            }
            assertThat(server.headers("/sw.js")).containsEntry("Cache-Control", "no-cache");
        }
    }

    private static String link(String markup, String pattern) {
        return Pattern.compile(pattern)
                .matcher(markup)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }
}
