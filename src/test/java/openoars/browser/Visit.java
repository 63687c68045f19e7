package openoars.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** What a test opens; each profile knows nothing of the others, and all are closed after the test. */
final class Visit implements AutoCloseable {

    /** Patient, since the machine may be busy; a test that passes never waits that long. */
    static final double PATIENCE_IN_MILLISECONDS = 15_000;

    private final Browser browser;
    private final BuiltSite site;
    private final List<BrowserContext> profiles = new ArrayList<>();

    Visit(Browser browser, BuiltSite site) {
        this.browser = browser;
        this.site = site;
    }

    static NewContextOptions desk() {
        return new NewContextOptions().setViewportSize(1280, 800);
    }

    static NewContextOptions phone() {
        return new NewContextOptions().setViewportSize(390, 844).setHasTouch(true);
    }

    /** Opens a page of the site on a desk computer. */
    Page open(String path) {
        return open(path, desk());
    }

    Page open(String path, NewContextOptions options) {
        return go(profile(options).newPage(), path);
    }

    /** Leads a page that is open already to another place of the site. */
    Page go(Page page, String path) {
        page.navigate(site.address(path));
        return page;
    }

    BrowserContext profile(NewContextOptions options) {
        BrowserContext profile = browser.newContext(options);
        profile.setDefaultTimeout(PATIENCE_IN_MILLISECONDS);
        profiles.add(profile);
        return profile;
    }

    @Override
    public void close() {
        profiles.forEach(Visit::close);
    }

    /** A page that asks for a file while it closes must not be answered any more: Playwright would fail over it. */
    private static void close(BrowserContext profile) {
        profile.pages().forEach(Page::unrouteAll);
        profile.close();
    }
}
