package openoars.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The search field of every page suggests pages, as the W3C's combobox does. */
@BrowserTest
class SearchBoxIT {

    private static final String LESSON = PageKind.LESSON.path();

    @Test
    void is_a_combobox_that_names_its_list(@StubbedSearch Visit visit) {
        Page page = visit.open(LESSON);

        Locator field = field(page);

        assertThat(field).hasAttribute("aria-expanded", "false");
        assertThat(field).hasAttribute("aria-autocomplete", "list");
        assertThat(field).hasAccessibleName("Search the handbook");
        assertThat(page.locator("#" + field.getAttribute("aria-controls"))).hasRole(AriaRole.LISTBOX);
        assertThat(list(page)).isHidden();
    }

    @Test
    void fetches_the_engine_only_when_somebody_wants_to_search(@StubbedSearch Visit visit) {
        Page page = visit.open(LESSON);
        assertThat(page.locator("script[src*='stub/']")).hasCount(0);

        field(page).focus();

        assertThat(page.locator("script[src*='stub/engine-']")).hasCount(1);
    }

    @Test
    void suggests_pages_with_number_title_and_section_and_says_how_many(@StubbedSearch Visit visit) {
        Page page = type(visit.open(LESSON), "ruler");

        assertThat(list(page)).isVisible();
        assertThat(field(page)).hasAttribute("aria-expanded", "true");
        assertThat(status(page)).hasText("18 pages found.");
        assertThat(options(page)).hasCount(7);
        assertThat(options(page).first()).hasAccessibleName("9.1 Readiness ruler Draw the ruler");
        assertThat(options(page).last()).hasAccessibleName("See the whole list");
        assertThat(page.locator("[aria-selected=true]")).hasCount(0);
    }

    @Test
    void asks_from_two_letters_and_once_for_letters_typed_fast(@StubbedSearch Visit visit) {
        Page page = visit.open(LESSON);

        type(page, "r");
        page.waitForTimeout(300);
        assertThat(page.evaluate("(window.asked || []).length")).isEqualTo(0);
        // In one go, since keys sent one by one may be slow on a busy machine.
        field(page)
                .evaluate("field => ['ru', 'rul', 'rule', 'ruler'].forEach(words => {"
                        + " field.value = words; field.dispatchEvent(new Event('input')); })");
        assertThat(list(page)).isVisible();

        assertThat(page.evaluate("window.asked.map(asked => asked[0]).join()")).isEqualTo("ruler");
    }

    @Test
    void arrows_walk_through_the_list_and_back_to_the_field(@StubbedSearch Visit visit) {
        Page page = type(visit.open(LESSON), "jessica");
        assertThat(options(page)).hasCount(2);

        page.keyboard().press("ArrowDown");
        assertThat(active(page)).hasText("8.1 Case: Jessica Scene 2");
        page.keyboard().press("ArrowDown");
        assertThat(active(page)).hasText("See the whole list");
        page.keyboard().press("ArrowDown");
        assertThat(field(page)).not().hasAttribute("aria-activedescendant", Pattern.compile(".*"));
        page.keyboard().press("ArrowUp");
        assertThat(active(page)).hasText("See the whole list");

        assertThat(field(page)).isFocused();
        assertThat(page.locator("[aria-selected=true]")).hasCount(1);
    }

    @Test
    void home_and_end_move_within_the_list_once_one_is_in_it(@StubbedSearch Visit visit) {
        Page page = type(visit.open(LESSON), "ruler");
        assertThat(list(page)).isVisible();

        page.keyboard().press("Home");
        assertThat(page.locator("[aria-selected=true]")).hasCount(0);
        page.keyboard().press("ArrowDown");
        page.keyboard().press("End");
        assertThat(active(page)).hasText("See the whole list");
        assertThat(active(page)).isInViewport();
        page.keyboard().press("Home");

        assertThat(active(page)).hasText("9.1 Readiness ruler Draw the ruler");
    }

    @Test
    void typing_on_or_moving_the_caret_leaves_the_list(@StubbedSearch Visit visit) {
        Page page = type(visit.open(LESSON), "ruler");
        assertThat(list(page)).isVisible();
        page.keyboard().press("ArrowDown");

        page.keyboard().press("ArrowLeft");
        assertThat(page.locator("[aria-selected=true]")).hasCount(0);
        assertThat(list(page)).isVisible();
        page.keyboard().press("ArrowDown");
        page.keyboard().type("x");

        assertThat(page.locator("[aria-selected=true]")).hasCount(0);
        assertThat(field(page)).hasValue("rulexr");
    }

    @Test
    void enter_opens_the_page_chosen_at_its_best_section(@StubbedSearch Visit visit) {
        Page page = type(visit.open(LESSON), "ruler");
        assertThat(list(page)).isVisible();

        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");

        assertThat(page).hasURL(Pattern.compile(".*/worksheets/readiness-ruler[.]html#h-draw-the-ruler"));
    }

    @Test
    void enter_without_a_choice_leads_to_all_results(@StubbedSearch Visit visit) {
        Page page = type(visit.open(LESSON), "ruler & co");

        page.keyboard().press("Enter");

        assertThat(page).hasURL(Pattern.compile(".*/search[.]html#q=ruler[+]%26[+]co"));
        assertThat(page.locator("#finder input")).hasValue("ruler & co");
    }

    @Test
    void the_last_option_leads_to_all_results(@StubbedSearch Visit visit) {
        Page page = type(visit.open(LESSON), "ruler");
        assertThat(list(page)).isVisible();

        page.keyboard().press("ArrowUp");
        page.keyboard().press("Enter");

        assertThat(page).hasURL(Pattern.compile(".*/search[.]html#q=ruler"));
    }

    @Test
    void escape_closes_the_list_first_and_keeps_the_words(@StubbedSearch Visit visit) {
        Page page = type(visit.open(LESSON), "ruler");
        assertThat(list(page)).isVisible();

        page.keyboard().press("Escape");

        assertThat(list(page)).isHidden();
        assertThat(field(page)).hasAttribute("aria-expanded", "false");
        assertThat(field(page)).hasValue("ruler");
        assertThat(status(page)).hasText("");
        page.keyboard().press("Escape");
        assertThat(field(page)).hasValue("");
    }

    @Test
    void down_opens_the_list_again_and_alt_up_closes_it(@StubbedSearch Visit visit) {
        Page page = type(visit.open(LESSON), "ruler");
        assertThat(list(page)).isVisible();
        page.keyboard().press("Alt+ArrowUp");
        assertThat(list(page)).isHidden();

        page.keyboard().press("Alt+ArrowDown");
        assertThat(list(page)).isVisible();
        assertThat(page.locator("[aria-selected=true]")).hasCount(0);
        page.keyboard().press("Escape");
        page.keyboard().press("ArrowDown");

        assertThat(active(page)).hasText("9.1 Readiness ruler Draw the ruler");
    }

    @Test
    void tab_goes_on_and_closes_the_list(@StubbedSearch Visit visit) {
        Page page = type(visit.open(LESSON), "ruler");
        assertThat(list(page)).isVisible();

        page.keyboard().press("Tab");

        assertThat(list(page)).isHidden();
        assertThat(page.locator(".masthead form button")).isFocused();
    }

    @Test
    void a_click_beside_the_list_closes_it(@StubbedSearch Visit visit) {
        Page page = type(visit.open(LESSON), "ruler");
        assertThat(list(page)).isVisible();

        page.mouse().click(20, 700);

        assertThat(list(page)).isHidden();
    }

    @Test
    void a_click_opens_a_page(@StubbedSearch Visit visit) {
        Page page = type(visit.open(LESSON), "jessica");

        options(page).first().click();

        assertThat(page).hasURL(Pattern.compile(".*/cases/jessica[.]html#h-scene-2"));
    }

    @Test
    void a_tap_opens_a_page(@StubbedSearch Visit visit) {
        Page page = type(visit.open(LESSON, Visit.desk().setHasTouch(true)), "jessica");

        options(page).first().tap();

        assertThat(page).hasURL(Pattern.compile(".*/cases/jessica[.]html#h-scene-2"));
    }

    @Test
    void a_late_answer_does_not_replace_a_newer_one(@StubbedSearch Visit visit) {
        Page page = visit.open(LESSON);
        field(page).fill("slow ruler");
        page.waitForCondition(
                () -> page.evaluate("(window.waiting || []).length").equals(1));
        field(page).fill("jessica");
        assertThat(status(page)).hasText("1 page found.");

        page.evaluate("window.waiting.forEach(answer => answer())");
        page.waitForTimeout(100);

        assertThat(status(page)).hasText("1 page found.");
        assertThat(options(page)).hasCount(2);
    }

    @Test
    void an_answer_that_comes_after_escape_opens_nothing(@StubbedSearch Visit visit) {
        Page page = visit.open(LESSON);
        field(page).fill("slow ruler");
        page.waitForCondition(
                () -> page.evaluate("(window.waiting || []).length").equals(1));
        page.keyboard().press("Tab");

        page.evaluate("window.waiting.forEach(answer => answer())");
        page.waitForTimeout(100);

        assertThat(list(page)).isHidden();
        assertThat(status(page)).hasText("");
    }

    @Test
    void when_nothing_is_found_it_says_so_without_a_list(@StubbedSearch Visit visit) {
        Page page = type(visit.open(LESSON), "zzzz");

        assertThat(status(page)).hasText("No page has those words.");
        assertThat(status(page)).isVisible();
        assertThat(list(page)).isHidden();
        assertThat(field(page)).hasAttribute("aria-expanded", "false");
        page.keyboard().press("Escape");
        assertThat(status(page)).hasText("");
        assertThat(field(page)).hasValue("zzzz");
    }

    @Test
    void says_which_word_it_looked_for_instead(@StubbedSearch Visit visit) {
        Page page = type(visit.open(LESSON), "needle exchange");

        assertThat(status(page)).hasText("Showing jessica for needle exchange. 1 page found.");
    }

    @Test
    void no_single_key_does_anything_on_a_page(@StubbedSearch Visit visit) {
        Page page = visit.open(LESSON);

        for (String key : new String[] {"/", "s", "k", "?", "f"}) {
            page.keyboard().press(key);
        }

        assertThat(field(page)).not().isFocused();
        assertThat(list(page)).isHidden();
    }

    @Test
    void what_one_has_to_hit_is_big_enough(@StubbedSearch Visit visit) {
        Page page = type(visit.open(LESSON), "ruler");
        assertThat(list(page)).isVisible();

        for (Locator target :
                page.locator(".ask input, .ask button, [role=option]").all()) {
            BoundingBox box = Objects.requireNonNull(target.boundingBox());
            assertThat(Math.min(box.height, box.width)).as(target.toString()).isGreaterThanOrEqualTo(44);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {800, 1280})
    void nothing_that_is_suggested_scrolls_sideways(int width, @StubbedSearch Visit visit) {
        Page page = visit.open(PageKind.LESSON.path(), Visit.desk().setViewportSize(width, 800));
        page.locator(".ask input").fill("ruler");
        page.locator("[role=option]").first().waitFor();

        assertThat(page.evaluate("document.querySelector('.hits').getBoundingClientRect().left >= 0"
                        + " && document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .isEqualTo(true);
    }

    @Test
    void a_phone_has_a_link_in_its_place(Visit visit) {
        Page page = visit.open(LESSON, Visit.phone());

        page.locator(".masthead a.find").click();

        assertThat(page).hasURL(Pattern.compile(".*/search[.]html"));
    }

    @Test
    void without_scripts_the_form_leads_to_the_list_and_tells_the_server_nothing(Visit visit) {
        NewContextOptions options = Visit.desk().setJavaScriptEnabled(false);
        Page page = visit.open(LESSON, options);

        field(page).fill("private");
        page.keyboard().press("Enter");

        assertThat(page).hasURL(Pattern.compile(".*/search[.]html[?]?"));
        assertThat(page.locator("#all-pages")).isVisible();
    }

    private static Page type(Page page, String text) {
        field(page).focus();
        field(page).fill(text);
        return page;
    }

    private static Locator field(Page page) {
        return page.locator(".masthead input[type=search]");
    }

    private static Locator list(Page page) {
        return page.locator("[role=listbox]");
    }

    private static Locator options(Page page) {
        return page.locator("[role=option]");
    }

    /** Waits for the field to name an option, since the list opens some time after the key. */
    private static Locator active(Page page) {
        assertThat(field(page)).hasAttribute("aria-activedescendant", Pattern.compile(".+"));
        return page.locator("#" + field(page).getAttribute("aria-activedescendant"));
    }

    private static Locator status(Page page) {
        return page.locator(".hits [role=status]");
    }
}
