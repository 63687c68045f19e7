package openoars.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@BrowserTest
class PathIT {

    private static final String PATH = PageKind.PATH.path();

    @Test
    void leads_from_page_to_page_and_ticks_off_what_was_read(Visit visit) {
        Page page = visit.open(PATH);
        int pages = boxes(page).count();

        page.locator("#path-steps li a").first().click();
        for (int i = 1; i < pages; i++) {
            assertThat(page.locator(".on-path")).containsText("Next on your path ‘Half an hour’:");
            page.locator(".on-path a").click();
        }
        assertThat(page.locator(".on-path")).containsText("That was the last page of your path.");
        page.locator(".on-path a").click();

        assertThat(page).hasURL(Pattern.compile(".*" + PATH));
        assertThat(page.locator("#path-steps input:checked")).hasCount(pages);
        assertThat(page.locator("#path-go")).hasText("You have read all of it.");
    }

    @Test
    void says_where_somebody_left(Visit visit) {
        Page page = visit.open(PATH);
        assertThat(page.locator("#path-go")).isHidden();

        boxes(page).first().check();

        String second = page.locator("#path-steps li a").nth(1).textContent();
        assertThat(page.locator("#path-go a")).hasText("Go on where you left: " + second);
        assertThat(page.locator("#path-steps [role=status]")).hasText(Pattern.compile("1 of \\d+ pages read[.]"));
        page.locator("#path-go a").click();
        assertThat(page.locator("h1")).hasText(second);
    }

    @Test
    void remembers_only_where_it_was_asked_to(Visit visit) {
        BrowserContext profile = visit.profile(Visit.desk());
        Page page = visit.go(profile.newPage(), PATH);
        boxes(page).first().check();
        assertThat(boxes(visit.go(profile.newPage(), PATH)).first()).not().isChecked();

        page.locator("#path-remember").check();
        Page later = visit.go(profile.newPage(), PATH);
        assertThat(boxes(later).first()).isChecked();
        later.locator("#path-remember").uncheck();

        assertThat(later.evaluate("localStorage.length")).isEqualTo(0);
        assertThat(boxes(visit.go(profile.newPage(), PATH)).first()).not().isChecked();
    }

    @Test
    void a_page_that_somebody_finds_by_itself_knows_no_path(Visit visit) {
        Page page = visit.open("mi/what-is-motivational-interviewing.html");

        assertThat(page.locator(".on-path")).isHidden();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"broken",
                "null",
                "[]",
                "{\"path\": \"javascript:alert(1)\", \"pages\": [{\"href\": \"mi/what-is-motivational-interviewing.html\"}]}",
                "{\"path\": \"//example.org/x.html\", \"title\": \"<b>x\","
                        + " \"pages\": [{\"href\": \"mi/what-is-motivational-interviewing.html\"}]}"
            })
    void spoiled_storage_leads_nowhere(String stored, Visit visit) {
        Page page = visit.open(PATH);
        List<String> errors = new ArrayList<>();
        page.onPageError(errors::add);
        page.evaluate("stored => { sessionStorage['openoars:path'] = stored; }", stored);

        visit.go(page, "mi/what-is-motivational-interviewing.html");

        assertThat(page.locator(".on-path")).isHidden();
        assertThat(errors).isEmpty();
    }

    @Test
    void on_paper_every_page_has_a_square_to_tick(Visit visit) {
        Page page = visit.open(PATH, Visit.desk().setJavaScriptEnabled(false));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.locator("#path-steps .tick:visible"))
                .hasCount(page.locator("#path-steps li").count());
    }

    @Test
    void an_agenda_counts_from_the_time_one_starts(Visit visit) {
        Page page = visit.open(PageKind.AGENDA.path());
        Locator times = page.locator("table.agenda").first().locator("time");
        assertThat(times.nth(2)).hasText("1:00");

        page.getByLabel("We start at").fill("23:30");

        assertThat(times.first()).hasText("23:30");
        assertThat(times.nth(2)).hasText("00:30");
        assertThat(page.locator(".agenda-end").first()).hasText("Ends at 03:00");
        page.getByLabel("We start at").fill("");
        assertThat(times.nth(2)).hasText("1:00");
    }

    private static Locator boxes(Page page) {
        return page.locator("#path-steps li input");
    }
}
