package openoars.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a browser keeps may be forbidden, full or spoiled, and then the site says so and serves on. */
@BrowserTest
class StorageIT {

    /** As the strictest privacy settings do. */
    private static final String BLOCKED = """
            for (const name of ["sessionStorage", "localStorage", "caches", "indexedDB"]) {
              Object.defineProperty(window, name, { get() { throw new DOMException("blocked", "SecurityError"); } });
            }
            """;

    /** As a device without free space does. */
    private static final String FULL = """
            Storage.prototype.setItem = function () { throw new DOMException("full", "QuotaExceededError"); };
            """;

    /** As a browser does that lets nothing be kept for later. */
    private static final String REFUSED = """
            const refuse = () => Promise.reject(new DOMException("blocked", "SecurityError"));
            ServiceWorkerContainer.prototype.register = refuse;
            CacheStorage.prototype.keys = refuse;
            """;

    /** Every key that the site may have written, with something else in it. */
    private static final String SPOIL = """
            stored => {
              for (const storage of [sessionStorage, localStorage]) {
                storage["openoars:path"] = stored;
                storage["openoars:done:paths/half-an-hour.html"] = stored;
                storage["openoars:sheet:worksheets/readiness-ruler.html"] = stored;
              }
            }""";

    private static final String SHEET_IS_NOT_KEPT =
            "This browser does not keep what you type when you reload, so print before you go.";
    private static final String PATH_IS_NOT_KEPT =
            "This browser does not let the site remember what you read. You can still read all of it.";

    @ParameterizedTest
    @EnumSource
    void no_page_stumbles_over_blocked_storage(PageKind kind, Visit visit) {
        Page page = profile(BLOCKED, visit).newPage();
        Faults faults = Faults.of(page);

        visit.go(page, kind.path());

        assertThat(page.locator("h1:visible, .sheet h2:visible").first()).isVisible();
        assertThat(faults.list()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {BLOCKED, FULL})
    void a_sheet_that_is_not_kept_says_so(String broken, Visit visit) {
        Page page = profile(broken, visit).newPage();
        Faults faults = Faults.of(page);
        visit.go(page, PageKind.WORKSHEET.path());
        Locator field = page.locator(".sheet textarea").first();

        field.fill("Sleep more");

        assertThat(page.locator("#sheet-status")).hasText(SHEET_IS_NOT_KEPT);
        assertThat(field).hasValue("Sleep more");
        assertThat(faults.list()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {BLOCKED, FULL})
    void a_device_that_cannot_remember_a_sheet_does_not_say_that_it_does(String broken, Visit visit) {
        Page page = profile(broken, visit).newPage();
        visit.go(page, PageKind.WORKSHEET.path());
        Locator remember = page.getByLabel("Remember it on this device");

        remember.click();

        assertThat(page.locator("#sheet-status")).hasText(SHEET_IS_NOT_KEPT);
        assertThat(remember).not().isChecked();
    }

    @ParameterizedTest
    @ValueSource(strings = {BLOCKED, FULL})
    void a_path_that_is_not_kept_says_so_and_leads_on(String broken, Visit visit) {
        Page page = profile(broken, visit).newPage();
        Faults faults = Faults.of(page);
        visit.go(page, PageKind.PATH.path());
        Locator steps = page.locator("#path-steps");

        steps.locator("li input").first().check();

        assertThat(steps.getByText(PATH_IS_NOT_KEPT)).isVisible();
        assertThat(page.locator("#path-go a"))
                .hasText("Go on where you left: " + steps.locator("li a").nth(1).textContent());
        page.locator("#path-remember").click();
        assertThat(page.locator("#path-remember")).not().isChecked();
        assertThat(steps.getByText(PATH_IS_NOT_KEPT)).isVisible();
        assertThat(faults.list()).isEmpty();
    }

    @Test
    void a_path_says_before_anything_is_lost_that_it_cannot_be_kept(Visit visit) {
        Page page = profile(BLOCKED, visit).newPage();

        visit.go(page, PageKind.PATH.path());

        assertThat(page.getByText(PATH_IS_NOT_KEPT)).isVisible();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"broken", "null", "7", "[{}]", "{\"until\": 9e15, \"pages\": 7, \"answers\": 7}"})
    void what_was_spoiled_is_left_aside(String stored, Visit visit) {
        Page page = visit.open(PageKind.HOME.path());
        Faults faults = Faults.of(page);
        page.evaluate(SPOIL, stored);

        visit.go(page, PageKind.PATH.path());
        assertThat(page.locator("#path-steps input:checked")).hasCount(0);
        page.locator("#path-steps li input").first().check();
        page.reload();
        assertThat(page.locator("#path-steps input:checked")).hasCount(1);
        visit.go(page, PageKind.WORKSHEET.path());
        assertThat(page.locator(".sheet textarea").first()).hasValue("");
        visit.go(page, PageKind.LESSON.path());

        assertThat(page.locator(".on-path")).isHidden();
        assertThat(faults.list()).isEmpty();
    }

    @Test
    void a_site_that_finds_no_room_says_so_and_leaves_nothing_behind(Visit visit, BuiltSite site) throws IOException {
        Page page = visit.profile(Visit.desk()).newPage();
        try (LocalServer server = new LocalServer(site.folder())) {
            page.navigate(server.root() + PageKind.OFFLINE.path());
            leaveRoom(100_000, server.root(), page);

            page.locator("#keep-site").click();

            assertThat(page.locator("#offline [role=status]"))
                    .hasText("That did not work, so nothing was kept. Try again with a better connection,"
                            + " or when the device has more free space.");
            assertThat(page.locator("#keep-site")).isEnabled();
            assertThat(page.evaluate("caches.keys().then(names => names.length)"))
                    .isEqualTo(0);
        }
    }

    @Test
    void a_browser_that_refuses_to_keep_the_site_says_so(Visit visit, BuiltSite site) throws IOException {
        Page page = profile(REFUSED, visit).newPage();
        Faults faults = Faults.of(page);
        try (LocalServer server = new LocalServer(site.folder())) {
            page.navigate(server.root() + PageKind.OFFLINE.path());

            page.locator("#keep-site").click();

            assertThat(page.locator("#offline [role=status]")).containsText("That did not work, so nothing was kept.");
            assertThat(faults.list()).isEmpty();
        }
    }

    private static BrowserContext profile(String broken, Visit visit) {
        BrowserContext profile = visit.profile(Visit.desk());
        profile.addInitScript(broken);
        return profile;
    }

    private static void leaveRoom(int bytes, String origin, Page page) {
        JsonObject room = new JsonObject();
        room.addProperty("origin", origin);
        room.addProperty("quotaSize", bytes);
        page.context().newCDPSession(page).send("Storage.overrideQuotaForOrigin", room);
    }
}
