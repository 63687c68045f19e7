package openoars.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A browser keeps the whole site, once somebody has asked it to. */
@BrowserTest
class OfflineIT {

    private static final String PAGE = PageKind.OFFLINE.path();

    @Test
    void shows_everything_after_the_connection_is_gone(Visit visit, BuiltSite site) throws IOException {
        Page page = visit.profile(Visit.desk()).newPage();
        Faults faults = Faults.of(page);
        String root;
        try (LocalServer server = new LocalServer(site.folder())) {
            root = server.root();
            page.navigate(root + PAGE);
            assertThat(keep(page)).hasText(Pattern.compile("Keep the site on this device [(]\\d+[.]\\d MB[)]"));
            keep(page).click();
            assertThat(status(page)).hasText("The site is on this device. You can go offline.");
        }

        page.navigate(root + PageKind.CASE.path());
        assertThat(page.locator("h1")).hasText("Case: Jessica");
        assertThat(page.locator("#practice")).isVisible();
        page.navigate(root);
        assertThat(page.locator("h1")).hasText("Talking about change, safely");
        page.navigate(root + "search.html#q=overdose");
        assertThat(page.locator("#hits > li").first()).isVisible();
        page.navigate(root + "packet.html");
        assertThat(page.locator(".pick").first()).isVisible();
        assertThat(faults.list()).isEmpty();
    }

    @Test
    void is_taken_away_again_whole(Visit visit, BuiltSite site) throws IOException {
        Page page = visit.profile(Visit.desk()).newPage();
        try (LocalServer server = new LocalServer(site.folder())) {
            page.navigate(server.root() + PAGE);
            keep(page).click();
            assertThat(remove(page)).isVisible();
            page.reload();
            assertThat(remove(page)).isVisible();

            remove(page).click();

            assertThat(status(page)).hasText("The site is no longer kept on this device.");
            assertThat(page.evaluate("caches.keys().then(names => names.length)"))
                    .isEqualTo(0);
            assertThat(page.evaluate("navigator.serviceWorker.getRegistrations().then(all => all.length)"))
                    .isEqualTo(0);
        }
    }

    @Test
    void keeps_nothing_unasked(Visit visit, BuiltSite site) throws IOException {
        Page page = visit.profile(Visit.desk()).newPage();
        try (LocalServer server = new LocalServer(site.folder())) {
            page.navigate(server.root() + PAGE);
            assertThat(keep(page)).isVisible();
            page.navigate(server.root());

            assertThat(page.evaluate("navigator.serviceWorker.getRegistrations().then(all => all.length)"))
                    .isEqualTo(0);
        }
    }

    @Test
    void says_that_a_folder_needs_no_keeping(Visit visit) {
        Page page = visit.open(PAGE);

        assertThat(status(page)).containsText("If you opened it from a folder or a stick, you have it already.");
        assertThat(keep(page)).isHidden();
    }

    @Test
    void can_be_had_as_one_file_that_works_from_a_folder(Visit visit, BuiltSite site, @TempDir Path folder)
            throws IOException {
        Page page = visit.open(PAGE);
        Locator link = page.locator("a[download]");
        String zip = Objects.requireNonNull(link.getAttribute("href"));
        long megabytes = Math.round(Files.size(site.folder().resolve(zip)) / 1_000_000.0);
        assertThat(link).hasText("Download everything, " + megabytes + " MB");
        Path root = unzipped(site.folder().resolve(zip), folder).resolve(zip.replace(".zip", ""));
        Faults faults = Faults.of(page);

        page.navigate(root.resolve("index.html").toUri().toString());
        page.locator(".ask input").fill("overdose");
        page.keyboard().press("Enter");
        assertThat(page.locator("#hits > li").first()).isVisible();
        page.navigate(root.resolve(PageKind.CASE.path()).toUri().toString());
        assertThat(page.locator("#practice")).isVisible();
        page.navigate(root.resolve(PageKind.WORKSHEET.path()).toUri().toString());
        assertThat(page.locator(".pdfs a").first()).isVisible();
        page.navigate(root.resolve(PAGE).toUri().toString());
        assertThat(page.locator("a[download]")).hasCount(0);
        assertThat(faults.list()).isEmpty();
    }

    private static Path unzipped(Path zip, Path folder) throws IOException {
        try (ZipInputStream files = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = files.getNextEntry(); entry != null; entry = files.getNextEntry()) {
                Path file = folder.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.write(file, files.readAllBytes());
            }
        }
        return folder;
    }

    private static Locator keep(Page page) {
        return page.locator("#keep-site");
    }

    private static Locator remove(Page page) {
        return page.locator("#remove-site");
    }

    private static Locator status(Page page) {
        return page.locator("#offline [role=status]");
    }
}
