package openoars.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a word of the glossary means is shown beside it, as WCAG 1.4.13 asks. */
@BrowserTest
class TermsIT {

    private static final String LESSON = PageKind.LESSON.path();

    @Test
    void shows_a_meaning_to_the_pointer_for_as_long_as_it_is_there_or_on_the_meaning(Visit visit) {
        Page page = visit.open(LESSON);

        term(page).hover();
        assertThat(tip(page)).isVisible();
        assertThat(tip(page).locator("p")).hasText(Pattern.compile("\\w.*"));
        tip(page).hover();
        page.waitForTimeout(500);
        assertThat(tip(page)).isVisible();
        page.mouse().move(5, 5);

        assertThat(tip(page)).isHidden();
    }

    @Test
    void shows_a_meaning_to_the_keyboard_and_takes_it_away_on_escape(Visit visit) {
        Page page = visit.open(LESSON);
        page.locator("main a").first().focus();

        while (!(Boolean) page.evaluate("document.activeElement.matches('a.term')")) {
            page.keyboard().press("Tab");
        }
        assertThat(tip(page)).isVisible();
        page.keyboard().press("Escape");

        assertThat(tip(page)).isHidden();
        assertThat(page.locator("a.term:focus")).hasCount(1);
    }

    @Test
    void a_first_tap_tells_and_a_second_leads_to_the_glossary(Visit visit) {
        Page page = visit.open(LESSON, Visit.phone());

        term(page).tap();
        assertThat(tip(page)).isVisible();
        assertThat(page).hasURL(Pattern.compile(".*" + LESSON + "$"));
        term(page).tap();

        assertThat(page).hasURL(Pattern.compile(".*/glossary[.]html#h-.*"));
    }

    @Test
    void a_tap_elsewhere_takes_the_meaning_away(Visit visit) {
        Page page = visit.open(LESSON, Visit.phone());
        term(page).tap();
        assertThat(tip(page)).isVisible();

        page.locator("h1").tap();

        assertThat(tip(page)).isHidden();
    }

    @Test
    void on_paper_the_meanings_are_listed_that_stand_nowhere_else(Visit visit) {
        Page page = visit.open(PageKind.CASE.path());
        assertThat(page.locator("#words")).isHidden();

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.locator("#words [data-word]:not(.explained)").first()).isVisible();
        assertThat(page.locator("#words .explained:visible")).hasCount(0);
    }

    private static Locator term(Page page) {
        return page.locator("main a.term").first();
    }

    private static Locator tip(Page page) {
        return page.locator("#tip");
    }
}
