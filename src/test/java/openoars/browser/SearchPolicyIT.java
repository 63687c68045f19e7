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
        assertThat(page.locator("[role=option]")).hasCount(8);
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

    @Test
    void a_lost_address_is_answered_with_pages_that_may_be_meant(
            @StubbedSearch Visit visit, @StubbedSearch BuiltSite site) throws IOException {
        Page page = visit.profile(Visit.phone()).newPage();
        String root = WebServer.serve(site, page);

        page.navigate(root + "Readiness_ruler.htm");

        assertThat(page.locator("#guesses h2")).hasText("Did you want one of these?");
        assertThat(page.locator("#guesses a")).hasText(new String[] {"Readiness ruler"});
        page.locator("#guesses a").click();
        assertThat(page).hasURL(root + "worksheets/readiness-ruler.html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"%3Cimg%20src=x%20onerror=alert(1)%3E", "%FF%FE", "__proto__", "a/../../..//", "%E2%80%AEx"})
    void a_strange_address_does_no_harm(String path, @StubbedSearch Visit visit, @StubbedSearch BuiltSite site)
            throws IOException {
        Page page = visit.profile(Visit.desk()).newPage();
        Faults faults = Faults.of(page);
        String root = WebServer.serve(site, page);

        page.navigate(root + "lost/" + path);
        page.locator(".ask input").fill("jessica");
        assertThat(page.locator("[role=option]")).hasCount(2);

        assertThat(page.locator("#guesses")).isHidden();
        assertThat(page.locator("main img")).hasCount(0);
        assertThat(faults.list())
                .allMatch(fault ->
                        fault.equals("Failed to load resource: the server responded with a status of 404 (Not Found)"));
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 390, 820, 1280})
    void nothing_that_is_found_scrolls_sideways(int width, @StubbedSearch Visit visit) {
        Page page = visit.open(PageKind.SEARCH.path() + "#q=ruler", Visit.desk().setViewportSize(width, 800));
        page.locator("#hits > li").first().waitFor();
        page.evaluate("document.getElementById('filters').open = true");

        assertThat(page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .isEqualTo(true);
    }

    @ParameterizedTest
    @ValueSource(ints = {800, 1280})
    void nothing_that_is_suggested_scrolls_sideways(int width, @StubbedSearch Visit visit) {
        Page page = visit.open(PageKind.LESSON.path(), Visit.desk().setViewportSize(width, 800));
        page.locator(".ask input").fill("ruler");
        page.locator("[role=option]").first().waitFor();

        assertThat(page.evaluate("document.querySelector('.hits').getBoundingClientRect().left >= 0"
                        + " && document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .isEqualTo(true);
    }
}
