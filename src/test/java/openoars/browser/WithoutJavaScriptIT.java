package openoars.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

@BrowserTest
class WithoutJavaScriptIT {

    @Test
    void one_can_walk_from_home_to_a_worksheet(Visit visit) {
        Page page = visit.open(PageKind.HOME.path(), withoutScripts(Visit.desk()));

        page.locator("nav.tabs a[href='stages/index.html']").click();
        assertThat(page).hasURL(Pattern.compile(".*/stages/index[.]html"));
        page.locator("main a[href$='pre-contemplation.html']").click();
        assertThat(page).hasURL(Pattern.compile(".*/stages/pre-contemplation[.]html"));
        page.locator("a[rel=next]").click();
        assertThat(page).hasURL(Pattern.compile(".*/stages/contemplation[.]html"));
        page.locator("main .facts a").first().click();

        assertThat(page).hasURL(Pattern.compile(".*/worksheets/.*[.]html"));
        assertThat(page.locator("textarea").first()).isEditable();
    }

    @Test
    void buttons_that_need_a_script_are_not_offered(Visit visit) {
        Page page = visit.open(PageKind.WORKSHEET.path(), withoutScripts(Visit.desk()));

        assertThat(page.locator("main button:visible")).hasCount(0);
    }

    @Test
    void the_sections_of_a_phone_open(Visit visit) {
        Page page = visit.open(PageKind.LESSON.path(), withoutScripts(Visit.phone()));

        page.locator("button[popovertarget]").click();

        assertThat(page.locator("nav.tabs a").first()).isVisible();
    }

    @Test
    void an_answer_unfolds(Visit visit) {
        Page page = visit.open(PageKind.LESSON.path(), withoutScripts(Visit.desk()));
        Locator answer = page.locator("details.answer").first();

        answer.locator("summary").click();

        assertThat(answer.locator("p").first()).isVisible();
    }

    @Test
    void a_reply_leads_to_the_next_scene(Visit visit) {
        Page page = visit.open(PageKind.CASE.path(), withoutScripts(Visit.phone()));
        Locator reply = page.locator("details.reply").first();

        reply.locator("summary").click();
        Locator next = reply.locator("a.next");
        String target = Objects.requireNonNull(next.getAttribute("href"));
        next.click();

        assertThat(page).hasURL(Pattern.compile(".*" + target));
        assertThat(page.locator(target)).isInViewport();
    }

    @Test
    void every_reply_leads_to_a_scene_of_the_page(Visit visit) {
        Page page = visit.open(PageKind.CASE.path(), withoutScripts(Visit.desk()));

        List<Locator> replies = page.locator("details.reply").all();

        assertThat(replies).hasSizeGreaterThan(3).allSatisfy(reply -> {
            String target = Objects.requireNonNull(reply.locator("a.next").getAttribute("href"));
            assertThat(target).startsWith("#");
            assertThat(page.locator(target).count()).as(target).isEqualTo(1);
        });
    }

    @Test
    void the_search_page_lists_every_page(Visit visit, BuiltSite site) throws IOException {
        Page page = visit.open(PageKind.SEARCH.path(), withoutScripts(Visit.desk()));

        List<String> listed =
                Jsoup.parse(page.content()).select(".results > li a[href]").eachAttr("href");

        assertThat(listed).containsAll(pagesThatPeopleWrote(site));
    }

    @Test
    void content_notes_can_be_read_before_a_page_is_opened(Visit visit) {
        Page page = visit.open("safety/index.html", withoutScripts(Visit.phone()));
        Locator entry = page.locator(".results > li")
                .filter(new Locator.FilterOptions().setHas(page.locator("a[href$='safety/overdose-response.html']")));
        assertThat(entry).containsText("Content note. Describes overdose");

        entry.locator("h2 a").click();

        assertThat(page.locator(".content-note a")).hasAttribute("href", "../search.html");
    }

    @Test
    void the_leave_link_leads_away(Visit visit) {
        Page page = visit.open(PageKind.LESSON.path(), withoutScripts(Visit.phone()));
        page.route(
                Pattern.compile("https://.*"),
                route -> route.fulfill(new Route.FulfillOptions().setContentType("text/html")));
        Locator leave = page.locator("a.leave");
        String elsewhere = Objects.requireNonNull(leave.getAttribute("href"));

        leave.click();

        assertThat(page).hasURL(elsewhere);
    }

    private static NewContextOptions withoutScripts(NewContextOptions options) {
        return options.setJavaScriptEnabled(false);
    }

    /** All but the lists that the build makes, the front page and the facilitators' copies. */
    private static List<String> pagesThatPeopleWrote(BuiltSite site) throws IOException {
        return site.pages().stream()
                .filter(path -> !path.matches(
                        "(.*/)?index[.]html|browse/.*|(search|offline|404|health)[.]html|.*-facilitator[.]html"))
                .toList();
    }
}
