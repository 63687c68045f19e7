package openoars.browser;

import static org.assertj.core.api.Assertions.assertThatCode;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.Test;

/** What the browser tests stand on must not fail by itself. */
@BrowserTest
class VisitIT {

    private static final String PAGE = "https://example.org/";
    private static final String ASK_ON_AND_ON = "setInterval(() => fetch('/' + Math.random()), 1)";

    @Test
    void closes_in_peace_while_a_page_still_asks_for_files(Visit visit) {
        for (int times = 0; times < 5; times++) {
            Page page = visit.profile(Visit.desk()).newPage();
            page.route(PAGE + "**", route -> route.fulfill(new Route.FulfillOptions().setContentType("text/html")));
            page.navigate(PAGE);
            page.evaluate(ASK_ON_AND_ON);
            page.waitForTimeout(5);

            assertThatCode(visit::close).doesNotThrowAnyException();
        }
    }
}
