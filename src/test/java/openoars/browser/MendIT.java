package openoars.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import openoars.TestSite;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ways to put a page right know where on it somebody was reading. */
@BrowserTest
class MendIT {

    private static final String LESSON = PageKind.LESSON.path();

    @TempDir
    private Path folder;

    @Test
    void a_report_names_the_heading_where_somebody_stayed(Visit visit) {
        Page page = visit.open(LESSON);
        Locator heading = page.locator("main h2").nth(1);
        heading.evaluate("heading => heading.scrollIntoView({behavior: 'instant'})");
        page.waitForTimeout(1_300);

        report(page).scrollIntoViewIfNeeded();
        report(page).focus();

        assertThat(report(page)).hasAttribute("href", Pattern.compile(".*[?&]where=" + formEncoded(heading)));
    }

    @Test
    void a_report_names_the_heading_above_what_somebody_marked(Visit visit) {
        Page page = visit.open(LESSON);
        Locator heading = page.locator("main h2").nth(0);
        heading.evaluate("heading => getSelection().selectAllChildren(heading.nextElementSibling)");

        report(page).focus();

        assertThat(report(page)).hasAttribute("href", Pattern.compile(".*[?&]where=" + formEncoded(heading)));
    }

    @Test
    void a_letter_names_the_heading_and_can_be_copied(Visit visit) throws Exception {
        Page page = letterPage(visit, Visit.desk());
        page.locator("h2").first().evaluate("heading => heading.scrollIntoView({behavior: 'instant'})");
        page.waitForTimeout(1_300);

        page.locator("#mend summary").click();
        page.locator("#mend-copy").click();

        assertThat(page.locator("#mend-said")).hasText("Copied.");
        assertThat(page.locator("#mend-letter")).hasValue(Pattern.compile("\nWhere on the page: The first half\n"));
    }

    @Test
    void a_letter_says_so_when_a_browser_copies_nothing(Visit visit) throws Exception {
        Page page = letterPage(visit, Visit.desk());
        page.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed')); }");

        page.locator("#mend summary").click();
        page.locator("#mend-copy").click();

        assertThat(page.locator("#mend-said")).containsText("Mark the text and copy it yourself.");
    }

    @Test
    void a_letter_breaks_no_rule_on_a_phone(Visit visit) throws Exception {
        Page page = letterPage(visit, Visit.phone().setBypassCSP(true));
        page.locator("#mend summary").click();

        Assertions.assertThat(AccessibilityIT.broken(page)).isEmpty();
    }

    @Test
    void nothing_of_it_is_printed(Visit visit) {
        Page page = visit.open(LESSON);
        assertThat(page.locator("#mend")).isVisible();

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.locator("#mend")).isHidden();
    }

    /** The project has no mailbox, so this is a page of another site. */
    private Page letterPage(Visit visit, NewContextOptions options) throws Exception {
        Map<String, byte[]> files = TestSite.in(folder.resolve("source"))
                .file("content/data/site.yml", """
                        title: Test site
                        base_url: https://example.org/
                        contact: hello@example.org
                        sections:
                          - id: mi
                            title: Motivational interviewing
                        """)
                .page("mi/a", "Text.\n\n## The first half\n\n" + "Text.\n\n".repeat(60) + "## The second half\n\nText.")
                .build();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path target = folder.resolve("site").resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue());
        }
        var profile = visit.profile(options);
        profile.grantPermissions(List.of("clipboard-write"));
        Page page = profile.newPage();
        page.navigate(folder.resolve("site/mi/a.html").toUri().toString());
        return page;
    }

    private static Locator report(Page page) {
        return page.locator("#mend-report");
    }

    private static String formEncoded(Locator text) {
        return (String) text.evaluate("e => new URLSearchParams({v: e.textContent.trim()}).toString().slice(2)"
                + ".replace(/[+.*?]/g, '\\\\$&')");
    }
}
