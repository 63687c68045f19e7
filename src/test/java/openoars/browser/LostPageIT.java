package openoars.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@BrowserTest
class LostPageIT {

    @Test
    void offers_pages_that_may_be_meant(@StubbedSearch Visit visit, @StubbedSearch BuiltSite site) throws IOException {
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
}
