package openoars.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The search under the site's policy: as a header of a web server, and from a folder as in all other tests. */
@BrowserTest
class SearchPolicyIT {

    @Test
    void works_with_the_policy_as_a_header(@StubbedSearch Visit visit, @StubbedSearch BuiltSite site)
            throws IOException {
        Page page = visit.profile(Visit.desk()).newPage();
        Faults faults = Faults.of(page);
        String root = WebServer.serve(site, page);

        page.navigate(root + PageKind.LESSON.path());
        page.locator(".ask input").fill("ruler");
        assertThat(page.locator("[role=option]")).hasCount(7);
        assertThat(page.evaluate("window.shardLoaded")).isEqualTo(true);
        page.keyboard().press("Enter");
        assertThat(page.locator("#hits > li")).hasCount(10);

        assertThat(faults.list()).isEmpty();
    }

    @Test
    void tells_no_server_what_was_typed(@StubbedSearch Visit visit, @StubbedSearch BuiltSite site) throws IOException {
        Page page = visit.profile(Visit.desk()).newPage();
        String root = WebServer.serve(site, page);
        List<String> requests = new ArrayList<>();
        page.onRequest(request -> requests.add(request.url().replaceAll("#.*", "")));

        page.navigate(root + PageKind.LESSON.path());
        page.locator(".ask input").fill("ruler");
        page.keyboard().press("Enter");
        assertThat(page.locator("#hits > li")).hasCount(10);
        page.reload();
        assertThat(page.locator("#hits > li")).hasCount(10);

        assertThat(requests).hasSizeGreaterThan(5).noneMatch(url -> url.contains("?") || url.contains("q="));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/x",
                "//example.org/x",
                "../assets/x",
                "a/b/c",
                "/x",
                "",
                "x.js?y",
                "a\\\\b",
                "data:text/javascript,x"
            })
    void takes_no_script_but_the_engine_and_its_files(String name, @StubbedSearch Visit visit) {
        Page page = visit.open(PageKind.LESSON.path());

        Object refused = page.evaluate(
                "name => { try { return openoars.shards(name).toString(); } catch (e) { return e.name; } }", name);

        assertThat(refused).isEqualTo("TypeError");
    }

    @Test
    void takes_the_files_beside_the_engine(@StubbedSearch Visit visit, @StubbedSearch BuiltSite site) {
        Page page = visit.open(PageKind.LESSON.path());

        assertThat(page.evaluate("openoars.shards('s0').toString()")).isEqualTo(site.address("stub/s0.js"));
        assertThat(page.evaluate("openoars.shards('0a1b2c3d4e/s0').toString()"))
                .isEqualTo(site.address("stub/0a1b2c3d4e/s0.js"));
    }

    @Test
    void leaves_no_second_policy_to_make(@StubbedSearch Visit visit) {
        Page page = visit.open(PageKind.LESSON.path());

        Object refused = page.evaluate("(name => { try { trustedTypes.createPolicy(name, {}); return ''; }"
                + " catch (e) { return e.name; } })('shards')");

        assertThat(refused).isEqualTo("TypeError");
    }
}
