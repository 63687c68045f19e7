package openoars.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@BrowserTest
class SearchPageIT {

    private static final String SEARCH = PageKind.SEARCH.path();

    @Test
    void at_first_every_page_is_listed_and_counted(Visit visit) {
        Page page = visit.open(SEARCH);

        int all = found(page).count();

        assertThat(all).isGreaterThan(20);
        assertThat(status(page)).hasText("All " + all + " pages.");
    }

    @Test
    void typing_shortens_the_list_and_says_how_many_are_left(Visit visit) {
        Page page = visit.open(SEARCH);
        int all = found(page).count();

        field(page).pressSequentially("jessica");

        assertThat(status(page)).hasText(Pattern.compile("[0-9]+ pages have that[.]"));
        int left = found(page).count();
        assertThat(left).isBetween(2, all - 1);
        assertThat(status(page)).hasText(left + " pages have that.");
        assertThat(found(page).getByText("Case: Jessica").first()).isVisible();
    }

    @Test
    void letters_without_a_page_are_hidden(Visit visit) {
        Page page = visit.open(SEARCH);

        field(page).fill("jessica");

        Locator letters = page.locator(".letter:visible");
        assertThat(letters.filter(new Locator.FilterOptions().setHasNot(page.locator(".results > li:visible"))))
                .hasCount(0);
    }

    @Test
    void case_and_accents_do_not_matter(Visit visit) {
        Page page = visit.open(SEARCH);
        field(page).fill("jessica");
        String expected = status(page).innerText();

        field(page).fill("JÉSSICA");

        assertThat(status(page)).hasText(expected);
        assertThat(found(page).first()).isVisible();
    }

    @Test
    void emptying_the_field_brings_every_page_back(Visit visit) {
        Page page = visit.open(SEARCH);
        int all = found(page).count();
        field(page).fill("jessica");

        field(page).fill("");

        assertThat(found(page)).hasCount(all);
    }

    @Test
    void a_query_in_the_address_is_asked_at_once(Visit visit) {
        Page page = visit.open(SEARCH + "?q=jessica");

        assertThat(field(page)).hasValue("jessica");
        assertThat(status(page)).hasText(found(page).count() + " pages have that.");
    }

    @Test
    void the_field_in_the_masthead_leads_to_what_it_asked_for(Visit visit) {
        Page page = visit.open(PageKind.LESSON.path());

        page.locator(".masthead input[type=search]").fill("jessica");
        page.keyboard().press("Enter");

        assertThat(page).hasURL(Pattern.compile(".*/search[.]html[?]q=jessica"));
        assertThat(status(page)).hasText(found(page).count() + " pages have that.");
    }

    @Test
    void when_nothing_is_found_it_says_so_and_points_to_help(Visit visit) {
        Page page = visit.open(SEARCH);
        Locator help = page.locator("main a[href$='get-help-now.html']")
                .and(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Get help now")));

        field(page).fill("zzzz");

        assertThat(found(page)).hasCount(0);
        assertThat(status(page)).hasText("No page has those words.");
        assertThat(help.locator("visible=true")).hasCount(1);
    }

    @Test
    void markup_in_a_query_stays_text(Visit visit) {
        String markup = "<img src=x onerror=alert(1)>\"'><b>bold";
        List<String> dialogs = new ArrayList<>();
        Page page = visit.open(SEARCH);
        page.onDialog(dialog -> {
            dialogs.add(dialog.message());
            dialog.dismiss();
        });

        visit.go(page, SEARCH + "?q=" + URLEncoder.encode(markup, StandardCharsets.UTF_8));

        assertThat(field(page)).hasValue(markup);
        assertThat(status(page)).hasText("No page has those words.");
        assertThat(page.locator("main img, main b:text('bold')")).hasCount(0);
        assertThat(dialogs).isEmpty();
    }

    @Test
    void signs_with_a_meaning_in_patterns_do_no_harm(Visit visit) {
        Page page = visit.open(SEARCH);

        field(page).fill("((.*+?[$^|\\ {0}");

        assertThat(status(page)).hasText("No page has those words.");
    }

    private static Locator field(Page page) {
        return page.locator("main input[type=search]");
    }

    private static Locator found(Page page) {
        return page.locator("main .results > li:visible");
    }

    private static Locator status(Page page) {
        return page.locator("main [role=status]");
    }
}
