package openoars.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@BrowserTest
class SearchPageIT {

    private static final String SEARCH = PageKind.SEARCH.path();

    @Test
    void at_first_every_page_is_listed(@StubbedSearch Visit visit) {
        Page page = visit.open(SEARCH);

        assertThat(page.locator("#all-pages .results > li").first()).isVisible();
        assertThat(page.locator("#finding")).isHidden();
        assertThat(page.getByText("Your search stays on this device.")).isVisible();
    }

    @Test
    void typing_shows_what_is_found_instead(@StubbedSearch Visit visit) {
        Page page = visit.open(SEARCH);

        field(page).pressSequentially("jessica");

        assertThat(status(page)).hasText("1 page found.");
        assertThat(page.locator("#all-pages")).isHidden();
        Locator found = hits(page).first();
        assertThat(found.locator("b")).hasText("8.1");
        assertThat(found.locator("h2 a")).hasAttribute("href", "cases/jessica.html");
        assertThat(found.locator(".facts")).hasText("Case · Scene 2");
        assertThat(found.locator(".facts a")).hasAttribute("href", "cases/jessica.html#h-scene-2");
    }

    @Test
    void words_that_were_found_are_marked_in_the_text(@StubbedSearch Visit visit) {
        Page page = visit.open(SEARCH + "#q=jessica");

        assertThat(hits(page).locator("p").first()).hasText("Where Case: Jessica stands <b>in the text</b>.");
        assertThat(hits(page).locator("mark")).hasText("Case: Jessica");
    }

    @Test
    void a_page_without_an_excerpt_shows_its_description(@StubbedSearch Visit visit) {
        Page page = visit.open(SEARCH + "#q=glossary");

        assertThat(hits(page).locator("p").first()).hasText("What Glossary is about.");
        assertThat(hits(page).locator("b")).hasCount(0);
    }

    @Test
    void emptying_the_field_brings_the_list_back(@StubbedSearch Visit visit) {
        Page page = visit.open(SEARCH + "#q=jessica");
        assertThat(hits(page)).hasCount(1);

        field(page).fill("");

        assertThat(page.locator("#all-pages")).isVisible();
        assertThat(page.locator("#finding")).isHidden();
        assertThat(status(page)).hasText("");
        assertThat(page).hasURL(Pattern.compile(".*/search[.]html"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?q=ruler&stage=contemplation", "#q=ruler&stage=contemplation"})
    void a_query_in_the_address_is_asked_at_once(String asked, @StubbedSearch Visit visit) {
        Page page = visit.open(SEARCH + asked);

        assertThat(field(page)).hasValue("ruler");
        assertThat(box(page, "contemplation")).isChecked();
        assertThat(status(page)).hasText("1 page found.");
        assertThat(page).hasURL(Pattern.compile(".*/search[.]html#q=ruler&stage=contemplation"));
    }

    @Test
    void back_brings_the_results_again(@StubbedSearch Visit visit) {
        Page page = visit.open(SEARCH);
        field(page).fill("ruler");
        assertThat(hits(page)).hasCount(10);
        box(page, "worksheet").check();
        assertThat(hits(page)).hasCount(1);
        assertThat(page).hasURL(Pattern.compile(".*/search[.]html#q=ruler&type=worksheet"));

        hits(page).locator("h2 a").click();
        assertThat(page).hasURL(Pattern.compile(".*/readiness-ruler[.]html"));
        page.goBack();

        assertThat(field(page)).hasValue("ruler");
        assertThat(hits(page)).hasCount(1);
    }

    @Test
    void filters_count_and_narrow_down(@StubbedSearch Visit visit) {
        Page page = visit.open(SEARCH + "#q=ruler");

        assertThat(page.locator("#filters label:visible"))
                .hasText(new String[] {"Skill 17", "Worksheet 1", "Considering it 1", "Making the change 17"});
        assertThat(page.locator("#filters fieldset:visible legend")).hasText(new String[] {"Kind of page", "Stage"});
        box(page, "worksheet").check();
        assertThat(status(page)).hasText("1 page found.");
        box(page, "action").check();

        assertThat(status(page)).hasText("No page fits all your ticks. Try taking one away.");
        assertThat(box(page, "action")).isFocused();
        assertThat(box(page, "worksheet")).isVisible();
    }

    @Test
    void filters_are_there_while_somebody_types(@StubbedSearch Visit visit) {
        Page page = visit.open(SEARCH);

        page.locator("#finder input").fill("ruler");

        assertThat(page.locator("#filters label:visible")).hasCount(4);
    }

    @Test
    void filters_are_folded_on_a_phone(@StubbedSearch Visit visit) {
        Page page = visit.open(SEARCH + "#q=ruler", Visit.phone());
        assertThat(box(page, "worksheet")).isHidden();

        page.locator("#filters summary").tap();

        assertThat(box(page, "worksheet")).isVisible();
    }

    @Test
    void more_pages_follow_on_demand_with_the_focus_on_the_first(@StubbedSearch Visit visit) {
        Page page = visit.open(SEARCH + "#q=ruler");
        assertThat(hits(page)).hasCount(10);

        page.locator("#more").click();

        assertThat(hits(page)).hasCount(18);
        assertThat(hits(page).nth(10).locator("h2 a")).isFocused();
        assertThat(page.locator("#more")).isHidden();
    }

    @Test
    void says_what_was_corrected(@StubbedSearch Visit visit) {
        Page page = visit.open(SEARCH + "#q=ambivalance");

        assertThat(page.locator("#meant")).hasText("No page has “ambivalance”. Showing ruler.");
        assertThat(status(page)).hasText("18 pages found.");
    }

    @Test
    void says_which_word_the_site_uses(@StubbedSearch Visit visit) {
        Page page = visit.open(SEARCH + "#q=needle+exchange");

        assertThat(page.locator("#meant")).hasText("Showing jessica for needle exchange.");
    }

    @Test
    void when_nothing_is_found_it_offers_words_close_by_and_help(@StubbedSearch Visit visit) {
        Page page = visit.open(SEARCH + "#q=rulr");
        assertThat(status(page)).hasText("No page has those words.");
        assertThat(page.locator("#nothing a[href$='get-help-now.html']")).isVisible();
        assertThat(page.locator("#filters")).isHidden();

        page.locator("#nearest a").first().click();

        assertThat(field(page)).hasValue("ruler");
        assertThat(hits(page)).hasCount(10);
        assertThat(page.locator("#nothing")).isHidden();
    }

    @Test
    void a_late_answer_does_not_replace_a_newer_one(@StubbedSearch Visit visit) {
        Page page = visit.open(SEARCH);
        field(page).fill("slow ruler");
        page.waitForCondition(
                () -> page.evaluate("(window.waiting || []).length").equals(1));
        field(page).fill("jessica");
        assertThat(hits(page)).hasCount(1);

        page.evaluate("window.waiting.forEach(answer => answer())");
        page.waitForTimeout(100);

        assertThat(hits(page)).hasCount(1);
    }

    @Test
    void when_the_engine_does_not_load_the_list_stays(@StubbedSearch Visit visit) {
        Page page = visit.profile(Visit.desk()).newPage();
        page.addInitScript(
                "new MutationObserver(() => document.querySelectorAll('script[data-engine]')"
                        + ".forEach(script => script.dataset.engine = 'stub/gone.js')).observe(document, {childList: true, subtree: true})");

        visit.go(page, SEARCH + "#q=ruler");

        assertThat(status(page)).hasText("The search did not load. Here is the list of all pages.");
        assertThat(page.locator("#all-pages")).isVisible();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=x onerror=alert(1)>\"'><b>bold",
                "__proto__",
                "constructor.prototype",
                "((.*+?[$^|\\ {0} $& $1",
                "\u202Eevil\u2066\u200F",
                "👩🏽‍⚕️ \uD83D",
                "javascript:alert(1)",
                "&type=worksheet#q=x",
                "%E0%A4%A"
            })
    void a_strange_query_stays_text(String query, @StubbedSearch Visit visit) {
        Page page = visit.open(SEARCH);
        Faults faults = Faults.of(page);

        field(page).fill(query);
        assertThat(status(page)).hasText("No page has those words.");
        visit.go(page, PageKind.HOME.path());
        visit.go(page, SEARCH + "?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
        assertThat(status(page)).hasText("No page has those words.");

        assertThat(page.locator("main img, main b:text('bold')")).hasCount(0);
        assertThat(faults.list()).isEmpty();
    }

    @Test
    void a_query_without_end_is_cut(@StubbedSearch Visit visit) {
        Page page = visit.open(SEARCH);
        Faults faults = Faults.of(page);

        visit.go(page, SEARCH + "?q=" + "x".repeat(10_000));
        assertThat(status(page)).hasText("No page has those words.");

        assertThat(field(page)).hasValue("x".repeat(200));
        assertThat(page.evaluate("window.asked[0][0].length")).isEqualTo(200);
        assertThat(faults.list()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"#q=%", "#q=%FF%C0", "?q=%E0%A4%A&type=%", "#q", "?type=__proto__&q=ruler"})
    void a_spoiled_address_does_no_harm(String asked, @StubbedSearch Visit visit) {
        Page page = visit.open(SEARCH);
        Faults faults = Faults.of(page);

        visit.go(page, PageKind.HOME.path());
        visit.go(page, SEARCH + asked);

        assertThat(page.locator("#filters input:checked")).hasCount(0);
        assertThat(faults.list()).isEmpty();
    }

    @Test
    void nothing_is_kept(@StubbedSearch Visit visit) {
        Page page = visit.open(SEARCH + "#q=ruler");
        assertThat(hits(page)).hasCount(10);

        Object kept = page.evaluate("[localStorage.length, sessionStorage.length, document.cookie.length].join()");

        assertThat(kept).isEqualTo("0,0,0");
        assertThat(page.context().cookies()).isEmpty();
    }

    @Test
    void on_paper_stand_the_question_and_what_was_found(@StubbedSearch Visit visit) {
        Page page = visit.open(SEARCH + "#q=ruler");
        assertThat(hits(page)).hasCount(10);

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(field(page)).isVisible();
        assertThat(status(page)).isVisible();
        for (String tool : List.of("#finder button", "#filters", "#more", ".private")) {
            assertThat(page.locator(tool)).isHidden();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 390, 820, 1280})
    void nothing_that_is_found_scrolls_sideways(int width, @StubbedSearch Visit visit) {
        Page page = visit.open(PageKind.SEARCH.path() + "#q=ruler", Visit.desk().setViewportSize(width, 800));
        page.locator("#hits > li").first().waitFor();
        page.evaluate("document.getElementById('filters').open = true");

        assertThat(page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .isEqualTo(true);
    }

    @Test
    void without_scripts_there_is_no_form_that_does_nothing(Visit visit) {
        Page page = visit.open(SEARCH, Visit.desk().setJavaScriptEnabled(false));

        assertThat(page.locator("#all-pages .results > li").first()).isVisible();
        assertThat(page.locator("#finding")).isHidden();
        assertThat(page.locator("#finder")).isHidden();
    }

    private static Locator field(Page page) {
        return page.locator("#finder input");
    }

    private static Locator hits(Page page) {
        return page.locator("#hits > li");
    }

    private static Locator status(Page page) {
        return page.locator("#found");
    }

    private static Locator box(Page page, String value) {
        return page.locator("#filters input[value=" + value + "]");
    }
}
