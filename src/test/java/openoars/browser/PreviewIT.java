package openoars.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import openoars.TestSite;
import openoars.serve.OpenPreview;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page that somebody is writing, open in a browser. */
@BrowserTest
class PreviewIT {

    @TempDir
    private Path folder;

    private final List<String> violations = new ArrayList<>();
    private TestSite site;
    private OpenPreview preview;

    @BeforeEach
    void open_a_preview() throws Exception {
        site = TestSite.in(folder).page("mi/spirit", "Four parts.");
        preview = OpenPreview.of(folder);
    }

    @AfterEach
    void close_it() throws IOException {
        preview.close();
    }

    @Test
    void follows_what_is_saved(Visit visit) {
        Page page = open(visit);

        site.page("mi/spirit", "Five parts.");

        assertThat(page.locator("main")).containsText("Five parts.");
        Assertions.assertThat(violations).isEmpty();
    }

    @Test
    void keeps_the_last_good_page_under_a_card_that_says_where_the_mistake_is(Visit visit) {
        Page page = open(visit);
        page.evaluate("document.body.dataset.loaded = 'once'");

        site.page("mi/spirit", "See [nowhere](nowhere<b>.md).");

        Locator card = page.locator(".preview-faults");
        assertThat(card).containsText("1 thing to put right");
        assertThat(card.locator("code")).hasText("content/mi/spirit.md:11:5");
        assertThat(card.locator("strong")).hasText("no page has the address 'nowhere<b>.md'");
        assertThat(page.locator("main")).containsText("Four parts.");
        site.page("mi/spirit", "Four parts.");
        assertThat(card).hasCount(0);
        assertThat(page.locator("body")).hasAttribute("data-loaded", "once");
        Assertions.assertThat(violations).isEmpty();
    }

    @Test
    void goes_over_from_the_mistake_to_the_next_good_page(Visit visit) {
        Page page = open(visit);
        site.page("mi/spirit", "See [nowhere](nowhere.md).");
        assertThat(page.locator(".preview-faults")).isVisible();

        site.page("mi/spirit", "Five parts.");

        assertThat(page.locator("main")).containsText("Five parts.");
        assertThat(page.locator(".preview-faults")).hasCount(0);
    }

    private Page open(Visit visit) {
        Page page = visit.profile(Visit.desk()).newPage();
        page.onConsoleMessage(this::keepIfViolation);
        page.navigate(preview.url() + "mi/spirit.html");
        assertThat(page.locator("main")).containsText("Four parts.");
        return page;
    }

    private void keepIfViolation(ConsoleMessage message) {
        if (message.text().contains("Content Security Policy")) {
            violations.add(message.text());
        }
    }
}
