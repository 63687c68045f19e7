package openoars.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@BrowserTest
class AccessibilityIT {

    private static final Map<String, ?> ALL = Map.of(
            "type", "tag", "values", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"));

    /** All that may come out otherwise when nothing but the colours change. */
    private static final Map<String, ?> COLOURS =
            Map.of("type", "rule", "values", List.of("color-contrast", "link-in-text-block"));

    private static final String START = """
            rules => {
              async function run() {
                await new Promise(resolve => setTimeout(resolve));
                const found = await axe.run({ runOnly: rules, resultTypes: ["violations"], preload: false });
                return found.violations.flatMap(rule =>
                  rule.nodes.map(node => `${rule.id}: ${node.target} ${node.failureSummary}`));
              }
              window.broken = run();
            }""";

    @Test
    void no_page_breaks_a_rule_in_light_or_dark(Visit visit, BuiltSite site) throws IOException {
        List<String> pages = site.pagesThatDiffer();
        Map<String, List<?>> broken = new TreeMap<>();
        Page light = open(PageKind.HOME, Visit.desk(), visit);
        Page dark = open(PageKind.HOME, Visit.desk(), visit);
        dark.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));

        for (String path : pages) {
            start(unfold(visit.go(light, path)), ALL);
            start(unfold(visit.go(dark, path)), COLOURS);
            broken.put(path + " in light", end(light));
            broken.put(path + " in dark", end(dark));
        }

        assertThat(broken)
                .hasSizeGreaterThan(40)
                .allSatisfy((path, places) -> assertThat(places).as(path).isEmpty());
    }

    @Test
    void breaks_no_rule_on_a_phone_with_everything_unfolded(Visit visit) {
        Page page = open(PageKind.CASE, Visit.phone(), visit);

        assertThat(broken(unfold(page))).isEmpty();
    }

    @Test
    void breaks_no_rule_while_pages_are_suggested(@StubbedSearch Visit visit) {
        Page page = open(PageKind.LESSON, Visit.desk(), visit);
        page.locator(".ask input").fill("ruler");
        page.locator("[role=option]").first().waitFor();
        page.keyboard().press("ArrowDown");

        assertThat(broken(page)).as("light").isEmpty();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(broken(page)).as("dark").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"390, ruler", "1280, ruler", "390, rulr", "1280, needle exchange"})
    void breaks_no_rule_when_pages_are_found_or_none(int width, String query, @StubbedSearch Visit visit) {
        Page page = open(PageKind.SEARCH, Visit.desk().setViewportSize(width, 844), visit);
        page.locator("#finder input").fill(query);
        page.locator("#finding").waitFor();
        page.evaluate("document.getElementById('filters').open = true");

        assertThat(broken(page)).as("light").isEmpty();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(broken(page)).as("dark").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void breaks_no_rule_where_a_page_is_not(int width, @StubbedSearch Visit visit, @StubbedSearch BuiltSite site)
            throws IOException {
        NewContextOptions options = Visit.desk().setViewportSize(width, 844).setBypassCSP(true);
        Page page = visit.profile(options.setColorScheme(ColorScheme.LIGHT)).newPage();
        String root = WebServer.serve(site, page);
        page.navigate(root + "jessica");
        page.locator("#guesses").waitFor();
        page.locator(".ask input").fill("ruler");
        page.locator("[role=option]").first().waitFor();

        assertThat(broken(page)).as("light").isEmpty();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(broken(page)).as("dark").isEmpty();
    }

    @Test
    void a_broken_rule_is_found(Visit visit) {
        Page page = open(PageKind.LESSON, Visit.desk(), visit);
        page.evaluate("document.querySelector('main a').textContent = ''");

        assertThat(broken(page)).anySatisfy(rule -> assertThat(rule).asString().startsWith("link-name: "));
    }

    /** axe runs inside the page, where the policy of the site would stop it. */
    private static Page open(PageKind kind, NewContextOptions options, Visit visit) {
        return visit.open(kind.path(), options.setColorScheme(ColorScheme.LIGHT).setBypassCSP(true));
    }

    private static Page unfold(Page page) {
        page.evaluate("document.querySelectorAll('details').forEach(fold => fold.open = true)");
        return page;
    }

    static List<?> broken(Page page) {
        start(page, ALL);
        return end(page);
    }

    /** Does not wait, so that two pages can be looked at side by side. */
    private static void start(Page page, Map<String, ?> rules) {
        if ((boolean) page.evaluate("!window.axe")) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        page.evaluate(START, rules);
    }

    private static List<?> end(Page page) {
        return (List<?>) page.evaluate("window.broken");
    }
}
