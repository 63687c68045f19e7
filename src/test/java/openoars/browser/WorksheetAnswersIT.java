package openoars.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@BrowserTest
class WorksheetAnswersIT {

    private static final String SHEET = PageKind.WORKSHEET.path();
    private static final long DAY = 24L * 60 * 60 * 1000;

    @Test
    void what_was_typed_is_there_after_a_reload(Visit visit) {
        Page page = visit.open(SHEET);
        fill(page);

        page.reload();

        assertThat(line(page)).hasValue("Sleep more");
        assertThat(lines(page)).hasValue("It was a 3 once.\nNow it is a 5.");
        assertThat(seven(page).locator("input")).isChecked();
        assertThat(page.locator(".sheet input:checked")).hasCount(1);
        assertThat(page.locator("main").getByRole(AriaRole.STATUS).first())
                .hasText("What you typed before is still here.");
    }

    @Test
    void somebody_else_finds_an_empty_sheet(Visit visit) {
        fill(visit.open(SHEET));

        Page page = visit.open(SHEET);

        assertEmpty(page);
    }

    @Test
    void another_tab_finds_an_empty_sheet(Visit visit) {
        BrowserContext profile = visit.profile(Visit.desk());
        fill(visit.go(profile.newPage(), SHEET));

        Page page = visit.go(profile.newPage(), SHEET);

        assertEmpty(page);
    }

    @Test
    void the_copy_for_facilitators_is_a_sheet_of_its_own(Visit visit) {
        Page page = visit.open(SHEET);
        fill(page);

        visit.go(page, PageKind.FACILITATOR_COPY.path());

        assertEmpty(page);
    }

    @Test
    void the_button_clears_the_sheet_for_good(Visit visit) {
        Page page = visit.open(SHEET);
        fill(page);

        page.getByRole(AriaRole.BUTTON, named("Clear this sheet")).click();
        assertThat(page.locator("main").getByRole(AriaRole.STATUS).first()).hasText("The sheet is empty again.");
        assertEmpty(page);
        page.reload();

        assertEmpty(page);
    }

    @Test
    void enter_in_a_line_does_not_send_the_sheet_away(Visit visit) {
        Page page = visit.open(SHEET);
        fill(page);

        line(page).press("Enter");

        assertThat(line(page)).hasValue("Sleep more");
        assertThat(page.url()).endsWith(SHEET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"broken",
                "",
                "null",
                "7",
                "\"text\"",
                "[1, 2]",
                "{\"__proto__\": {\"a\": 1}, \"unknown\": \"x\"}"
            })
    void spoiled_storage_does_no_harm(String stored, Visit visit) {
        Page page = visit.open(SHEET);
        List<String> errors = listenForErrors(page);
        fill(page);
        spoil(page, stored);

        page.reload();

        assertEmpty(page);
        line(page).fill("Walk more");
        page.reload();
        assertThat(line(page)).hasValue("Walk more");
        assertThat(errors).isEmpty();
    }

    @Test
    void values_of_the_wrong_kind_are_left_out(Visit visit) {
        Page page = visit.open(SHEET);
        List<String> errors = listenForErrors(page);
        fill(page);
        page.evaluate("""
                () => {
                  for (const key of Object.keys(sessionStorage)) {
                    const typed = JSON.parse(sessionStorage[key]);
                    for (const name of Object.keys(typed)) typed[name] = {toString: 1};
                    sessionStorage[key] = JSON.stringify(typed);
                  }
                }""");

        page.reload();

        assertEmpty(page);
        assertThat(errors).isEmpty();
    }

    @Test
    void a_device_remembers_only_what_it_was_asked_to(Visit visit) {
        BrowserContext profile = visit.profile(Visit.desk());
        Page page = visit.go(profile.newPage(), SHEET);
        fill(page);
        remember(page).check();
        assertThat(status(page))
                .hasText("This device remembers the sheet for 30 days after you last typed."
                        + " Untick the box or clear the sheet, and it is forgotten.");

        Page later = visit.go(profile.newPage(), SHEET);

        assertThat(line(later)).hasValue("Sleep more");
        assertThat(remember(later)).isChecked();
        remember(later).uncheck();
        assertThat(status(later)).hasText("This device has forgotten the sheet. What you typed is still in this tab.");
        assertThat(line(later)).hasValue("Sleep more");
        assertEmpty(visit.go(profile.newPage(), SHEET));
    }

    @Test
    void what_a_device_remembers_follows_what_is_typed_and_goes_with_the_button(Visit visit) {
        BrowserContext profile = visit.profile(Visit.desk());
        Page page = visit.go(profile.newPage(), SHEET);
        remember(page).check();
        fill(page);
        assertThat(line(visit.go(profile.newPage(), SHEET))).hasValue("Sleep more");

        page.getByRole(AriaRole.BUTTON, named("Clear this sheet")).click();

        assertThat(remember(page)).not().isChecked();
        assertEmpty(visit.go(profile.newPage(), SHEET));
    }

    @Test
    void after_thirty_days_nothing_is_left_of_any_sheet(Visit visit) {
        BrowserContext profile = visit.profile(Visit.desk());
        Page page = visit.go(profile.newPage(), SHEET);
        fill(page);
        remember(page).check();
        page.evaluate("localStorage['openoars:sheet:another'] = '{\"until\": 1}'");

        Page later = profile.newPage();
        later.clock().setFixedTime(System.currentTimeMillis() + 31 * DAY);
        visit.go(later, SHEET);

        assertEmpty(later);
        assertThat(remember(later)).not().isChecked();
        assertThat(later.evaluate("localStorage.length")).isEqualTo(0);
    }

    @Test
    void answers_go_to_a_file_and_come_back(Visit visit) {
        Page page = visit.open(SHEET);
        fill(page);
        Download saved = page.waitForDownload(
                () -> page.getByRole(AriaRole.BUTTON, named("Save to a file")).click());
        assertThat(saved.suggestedFilename()).isEqualTo("readiness-ruler-answers.json");
        assertThat(status(page)).containsText("Saved as readiness-ruler-answers.json");

        Page later = visit.open(SHEET);
        line(later).fill("Something else");
        openFile(later, new FilePayload("mine.json", "application/json", bytes(saved)));

        assertThat(status(later)).hasText("The sheet now has the answers from the file.");
        assertThat(line(later)).hasValue("Sleep more");
        assertThat(lines(later)).hasValue("It was a 3 once.\nNow it is a 5.");
        assertThat(seven(later).locator("input")).isChecked();
        later.reload();
        assertThat(line(later)).hasValue("Sleep more");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not JSON",
                "null",
                "[]",
                "{\"answers\": {}}",
                "{\"sheet\": \"worksheets/readiness-ruler.html\", \"answers\": \"text\"}",
                "{\"sheet\": \"worksheets/readiness-ruler.html\", \"answers\": null}",
                "{\"sheet\": {}, \"answers\": {}}"
            })
    void a_file_without_answers_changes_nothing(String content, Visit visit) {
        Page page = visit.open(SHEET);
        List<String> errors = listenForErrors(page);
        fill(page);

        openFile(page, new FilePayload("x.json", "application/json", content.getBytes(StandardCharsets.UTF_8)));

        assertThat(status(page))
                .hasText(
                        "There are no answers in ‘x.json’, so nothing was changed. Choose a file that you saved here.");
        assertThat(line(page)).hasValue("Sleep more");
        assertThat(errors).isEmpty();
    }

    @Test
    void a_file_of_another_sheet_changes_nothing(Visit visit) {
        Page page = visit.open(SHEET);
        fill(page);

        openFile(
                page,
                new FilePayload(
                        "x.json",
                        "application/json",
                        "{\"sheet\": \"worksheets/<b>other.html\", \"answers\": {}}".getBytes(StandardCharsets.UTF_8)));

        assertThat(status(page))
                .hasText("This file belongs to another sheet (worksheets/<b>other.html), so nothing was changed.");
        assertThat(line(page)).hasValue("Sleep more");
    }

    private static void openFile(Page page, FilePayload file) {
        FileChooser chooser = page.waitForFileChooser(
                () -> page.getByRole(AriaRole.BUTTON, named("Open a file")).click());
        chooser.setFiles(file);
    }

    private static byte[] bytes(Download download) {
        try (InputStream in = download.createReadStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Locator remember(Page page) {
        return page.getByLabel("Remember it on this device");
    }

    private static Locator status(Page page) {
        return page.locator("#sheet-status");
    }

    private static void fill(Page page) {
        line(page).fill("Sleep more");
        lines(page).fill("It was a 3 once.\nNow it is a 5.");
        seven(page).click();
    }

    private static void assertEmpty(Page page) {
        assertThat(line(page)).hasValue("");
        assertThat(lines(page)).hasValue("");
        assertThat(page.locator(".sheet input:checked")).hasCount(0);
    }

    private static Locator line(Page page) {
        return page.locator(".sheet input[type=text]").first();
    }

    private static Locator lines(Page page) {
        return page.locator(".sheet textarea").first();
    }

    /** The number, which is what people aim at; the button itself may be hidden behind it. */
    private static Locator seven(Page page) {
        return page.locator(".sheet .ruler").first().locator("label").nth(7);
    }

    private static void spoil(Page page, String stored) {
        page.evaluate(
                "stored => { for (const key of Object.keys(sessionStorage)) sessionStorage[key] = stored; }", stored);
    }

    private static List<String> listenForErrors(Page page) {
        List<String> errors = new ArrayList<>();
        page.onPageError(errors::add);
        return errors;
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
