package openoars.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@BrowserTest
class KeyboardIT {

    private static final String LESSON = PageKind.LESSON.path();

    /** Where the focus is: nowhere, as between the last stop and the first, or on a stop that may be the wanted one. */
    private static final String STOP = """
            wanted => {
              const stop = document.activeElement;
              if (stop === document.body) return "nowhere";
              const box = stop.getClientRects()[0];
              const x = Math.max(0, box.left) / 2 + Math.min(innerWidth, box.right) / 2;
              const y = Math.max(0, box.top) / 2 + Math.min(innerHeight, box.bottom) / 2;
              const top = document.elementFromPoint(x, y); // nothing if it is outside of the window
              const seen = top && (stop.contains(top) || top.contains(stop) || top.closest("label")?.control === stop);
              if (!seen || getComputedStyle(stop).outlineStyle !== "solid") return "unseen: " + stop.outerHTML;
              return stop.matches(wanted) ? "wanted" : "another";
            }""";

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
            assertThat(outline(page)).as(focused(page)).isEqualTo("solid");
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

    @Test
    void one_can_walk_from_home_over_search_lesson_and_practice_to_a_printed_sheet(Visit visit) {
        Page page = visit.open(PageKind.HOME.path(), Visit.desk().setReducedMotion(ReducedMotion.REDUCE));
        page.context().addInitScript("window.print = () => document.documentElement.setAttribute('data-printed', '')");

        walkTo(page, ".ask input");
        page.keyboard().type("spirit of MI");
        press(page, "Enter", Pattern.compile("/search[.]html#q="));
        page.locator("#hits > li").first().waitFor();
        walkTo(page, "#hits a[href$='mi/spirit.html']");
        press(page, "Enter", Pattern.compile("/mi/spirit[.]html"));

        walkTo(page, "nav.tabs a[href$='cases/index.html']");
        press(page, "Enter", Pattern.compile("/cases/index[.]html$"));
        walkTo(page, ".results a[href$='jessica.html']");
        press(page, "Enter", Pattern.compile("/cases/jessica[.]html$"));
        walkTo(page, "section.scene:not([hidden]) summary");
        page.keyboard().press("Enter");
        walkTo(page, "details[open] .next");
        page.keyboard().press("Enter");
        assertThat(page.locator("section.scene:visible h2")).isFocused();
        walkTo(page, "section.scene:not([hidden]) summary");

        walkTo(page, "nav.tabs a[href$='worksheets/index.html']");
        press(page, "Enter", Pattern.compile("/worksheets/index[.]html$"));
        walkTo(page, ".results a[href$='readiness-ruler.html']");
        press(page, "Enter", Pattern.compile("/worksheets/readiness-ruler[.]html$"));
        walkTo(page, ".sheet textarea");
        page.keyboard().type("Sleep more");
        walkTo(page, "#print-sheet");
        page.keyboard().press("Enter");

        assertThat(page.locator("html")).hasAttribute("data-printed", "");
        assertThat(page.locator(".sheet textarea").first()).hasValue("Sleep more");
        assertThat(page.locator("#print-sheet")).isFocused();
    }

    private static void press(Page page, String key, Pattern leadsTo) {
        page.keyboard().press(key);
        assertThat(page).hasURL(leadsTo);
    }

    /** Presses Tab until the focus is on such an element, and looks at every stop whether it can be seen. */
    private static void walkTo(Page page, String selector) {
        List<String> stops = new ArrayList<>();
        while (!stops.contains("wanted")) {
            assertThat(stops).as("Tab reaches " + selector).hasSizeLessThan(250);
            page.keyboard().press("Tab");
            stops.add((String) page.evaluate(STOP, selector));
        }
        assertThat(stops).noneMatch(stop -> stop.startsWith("unseen")).containsOnlyOnce("wanted");
        assertThat(stops).filteredOn("nowhere"::equals).hasSizeLessThanOrEqualTo(1);
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

    /** The style, because a line that is not drawn has a width too. */
    private static String outline(Page page) {
        return (String) page.evaluate("getComputedStyle(document.activeElement).outlineStyle");
    }

    private static String focused(Page page) {
        return (String) page.evaluate("document.activeElement.outerHTML.slice(0, 80)");
    }
}
