package openoars.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@BrowserTest
class KeyboardIT {

    private static final String LESSON = PageKind.LESSON.path();

    @Test
    void the_first_stop_leads_past_the_navigation(Visit visit) {
        Page page = visit.open(LESSON);

        page.keyboard().press("Tab");
        Locator skip = page.getByRole(AriaRole.LINK, named("Skip to the text"));
        assertThat(skip).isFocused();
        assertThat(skip).isInViewport();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");

        assertThat(page.locator("main :focus")).hasCount(1);
    }

    @Test
    void every_stop_can_be_seen(Visit visit) {
        Page page = visit.open(LESSON);

        int stops = page.locator("a[href]:visible, button:visible, input:visible, summary:visible")
                .count();
        for (int stop = 0; stop < stops; stop++) {
            page.keyboard().press("Tab");
            assertThat(page.locator(":focus")).isInViewport();
            assertThat(outline(page)).as(focused(page)).isPositive();
        }
    }

    @Test
    void the_tabs_of_a_desk_are_in_reach(Visit visit) {
        Page page = visit.open(LESSON);
        assertThat(page.getByRole(AriaRole.BUTTON, named("Sections"))).isHidden();

        tabTo(page, "nav.tabs a[href$='worksheets/index.html']");
        page.keyboard().press("Enter");

        assertThat(page).hasURL(Pattern.compile("/worksheets/index[.]html$"));
    }

    @Test
    void the_sections_of_a_phone_open_and_close_with_the_focus_back_where_it_was(Visit visit) {
        Page page = visit.open(LESSON, Visit.phone());
        Locator sections = page.locator("nav.tabs");
        Locator button = page.getByRole(AriaRole.BUTTON, named("Sections"));
        assertThat(sections).isHidden();

        tabTo(page, "button[popovertarget]");
        page.keyboard().press("Enter");
        assertThat(sections).isVisible();
        page.keyboard().press("Tab");
        assertThat(sections.locator("a").first()).isFocused();
        page.keyboard().press("Escape");

        assertThat(sections).isHidden();
        assertThat(button).isFocused();
    }

    @Test
    void an_answer_opens_and_closes(Visit visit) {
        Page page = visit.open(LESSON);
        Locator answer = page.locator("details.answer").first();
        Locator text = answer.locator("p").first();
        assertThat(text).isHidden();

        tabTo(page, "details.answer > summary");
        page.keyboard().press("Enter");
        assertThat(text).isVisible();
        page.keyboard().press("Enter");

        assertThat(text).isHidden();
    }

    @Test
    void help_is_in_reach_on_a_desk(Visit visit) {
        Page page = visit.open(LESSON);

        tabTo(page, "a.help");
        page.keyboard().press("Enter");

        assertThat(page).hasURL(Pattern.compile("/start/get-help-now[.]html$"));
    }

    @Test
    void help_is_in_reach_on_a_phone(Visit visit) {
        Page page = visit.open(LESSON, Visit.phone());

        tabTo(page, "a.help");
        assertThat(page.locator("a.help")).isInViewport();
        page.keyboard().press("Enter");

        assertThat(page).hasURL(Pattern.compile("/start/get-help-now[.]html$"));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    /** Presses Tab until the focus is on the first such element. */
    private static void tabTo(Page page, String selector) {
        Locator wanted = page.locator(selector).first();
        boolean arrived = IntStream.range(0, 200).anyMatch(press -> {
            page.keyboard().press("Tab");
            return (boolean) wanted.evaluate("element => element === document.activeElement");
        });
        assertThat(arrived).as("Tab reaches " + selector).isTrue();
    }

    private static double outline(Page page) {
        return ((Number) page.evaluate("parseFloat(getComputedStyle(document.activeElement).outlineWidth)"))
                .doubleValue();
    }

    private static String focused(Page page) {
        return (String) page.evaluate("document.activeElement.outerHTML.slice(0, 80)");
    }
}
