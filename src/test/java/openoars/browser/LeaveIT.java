package openoars.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Somebody has come into the room, and the page has to be gone. */
@BrowserTest
class LeaveIT {

    private static final String LESSON = PageKind.LESSON.path();
    private static final Pattern WEB = Pattern.compile("https://.*");

    @Test
    void three_times_shift_leads_away(Visit visit) {
        Page page = visit.open(LESSON);
        String elsewhere = answerAnyPage(page);

        shift(page, 3);

        assertThat(page).hasURL(elsewhere);
    }

    @Test
    void the_button_leads_away(Visit visit) {
        Page page = visit.open(LESSON, Visit.phone());
        String elsewhere = answerAnyPage(page);

        page.locator("a.leave").click();

        assertThat(page).hasURL(elsewhere);
    }

    @Test
    void back_does_not_lead_to_the_page_that_was_left(Visit visit) {
        Page page = visit.open(PageKind.HOME.path());
        visit.go(page, LESSON);
        String elsewhere = answerAnyPage(page);
        shift(page, 3);
        assertThat(page).hasURL(elsewhere);

        page.goBack();

        assertThat(page).hasURL(Pattern.compile(".*/index[.]html"));
    }

    @Test
    void the_page_is_empty_before_the_next_one_arrives(Visit visit) {
        Page page = visit.open(LESSON);
        String leaving = Objects.requireNonNull(page.locator("a.leave").getAttribute("data-leaving"));
        List<String> tried = new ArrayList<>();
        page.route(WEB, (Route route) -> {
            tried.add(route.request().url());
            route.abort("aborted");
        });

        shift(page, 3);

        assertThat(page).hasTitle(leaving);
        assertThat(page.locator("body")).hasText(leaving);
        page.waitForCondition(() -> !tried.isEmpty());
        assertThat(tried).hasSize(1);
    }

    @Test
    void what_was_typed_is_forgotten(Visit visit) {
        Page page = visit.open(PageKind.WORKSHEET.path());
        page.locator("textarea").first().fill("A private thought");
        String elsewhere = answerAnyPage(page);
        shift(page, 3);
        assertThat(page).hasURL(elsewhere);

        visit.go(page, PageKind.WORKSHEET.path());

        assertThat(page.locator("textarea").first()).hasValue("");
    }

    @Test
    void each_press_says_how_many_are_left(Visit visit) {
        Page page = visit.open(LESSON);

        shift(page, 1);
        assertThat(page.getByText("Press Shift twice more to leave this page")).hasCount(1);
        shift(page, 1);

        assertThat(page.getByText("Press Shift once more to leave this page")).hasCount(1);
    }

    @Test
    void capital_letters_do_not_lead_away(Visit visit) {
        Page page = visit.open(PageKind.WORKSHEET.path());
        page.locator("textarea").first().focus();

        for (String key : List.of("Shift+A", "Shift+B", "Shift+C", "Shift+D")) {
            page.keyboard().press(key);
        }

        assertThat(page.locator("textarea").first()).hasValue("ABCD");
    }

    private static void shift(Page page, int times) {
        for (int press = 0; press < times; press++) {
            page.keyboard().press("Shift");
        }
    }

    /** Lets the web answer with an empty page, and says where the button leads. */
    private static String answerAnyPage(Page page) {
        page.route(WEB, route -> route.fulfill(new Route.FulfillOptions().setContentType("text/html")));
        return Objects.requireNonNull(page.locator("a.leave").getAttribute("href"));
    }
}
