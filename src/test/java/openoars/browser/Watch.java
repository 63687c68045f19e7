package openoars.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A page that is watched while it is fed with payloads.
 *
 * @param elsewhere what was asked for from anywhere but the site
 */
record Watch(Page page, Faults faults, List<String> elsewhere) {

    private static final Path SCRIPT = Path.of("src/test/resources/watch.js");

    /**
     * Opens a page. What it asks for is noted, unless it is the site's own; in these tests it leads nowhere.
     *
     * @param own how every address of the site begins
     */
    static Watch in(BrowserContext profile, String own) {
        profile.addInitScript(SCRIPT);
        List<String> elsewhere = new ArrayList<>();
        profile.onRequest(request -> {
            if (!request.url().startsWith(own)) {
                elsewhere.add(request.url());
            }
        });
        profile.onRequestFailed(request -> {
            if ("csp".equals(request.failure())) {
                elsewhere.remove(request.url()); // The policy stopped it before anything was sent.
            }
        });
        Page page = profile.newPage();
        return new Watch(page, Faults.of(page), elsewhere);
    }

    /** What stands on the page that we would not have put there. */
    List<String> strange() {
        return texts("strange()");
    }

    /** What payloads did, and what the policy kept them from. */
    List<String> heard() {
        return texts("heard");
    }

    void assertNothingGotIn() {
        page.evaluate("settled()");
        assertThat(strange()).isEmpty();
        assertThat(heard()).isEmpty();
        assertThat(elsewhere).isEmpty();
        assertThat(faults.list()).isEmpty();
    }

    private List<String> texts(String expression) {
        return ((List<?>) page.evaluate(expression))
                .stream().map(String::valueOf).toList();
    }
}
