package openoars.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The search as it is published: our engine, our index, our pages. */
@BrowserTest
class SearchIT {

    private static final String ASK_ALL = """
            async queries => {
              const failed = [];
              for (const query of queries) {
                for (const typing of [true, false]) {
                  try {
                    const answer = await openoars.ask(query, { typing: typing, limit: 3 });
                    await Promise.all(answer.results.map(openoars.excerpt));
                  } catch (error) {
                    failed.push(query.slice(0, 80) + ": " + error);
                  }
                }
              }
              return failed;
            }""";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            OD                                     | Get help now       | Showing overdose for od.
            narcan                                 | Get help now       | Showing naloxone for narcan.
            needle exchange                        | Glossary           | Showing syringe services programme for needle exchange.
            reducción de daños                     | What is harm reduction? | Showing harm reduction for reduccion de danos.
            ambivalance                            | Mixed feelings     | No page has “ambivalance”. Showing ambivalence.
            what should I do after a relapse       | Change is hard     | Showing return for relapse.
            """)
    void finds_what_people_mean_from_a_folder(String typed, String title, String told, Visit visit) {
        Page page = visit.profile(Visit.desk()).newPage();
        Faults faults = Faults.of(page);
        visit.go(page, PageKind.LESSON.path());

        page.locator(".ask input").fill(typed);

        assertThat(page.locator(".ask [role=status]")).containsText(told);
        assertThat(options(page).filter(new Locator.FilterOptions().setHasText(title)))
                .not()
                .hasCount(0);
        assertThat(faults.list()).isEmpty();
    }

    @Test
    void leads_to_a_section_and_shows_where_the_words_stand(Visit visit, BuiltSite site) throws IOException {
        Page page = visit.profile(Visit.desk()).newPage();
        Faults faults = Faults.of(page);
        String root = WebServer.serve(site, page);

        page.navigate(root + "search.html#q=readiness+ruler");
        Locator first = page.locator("#hits > li").first();
        assertThat(first.locator("h2")).hasText(Pattern.compile("Readiness rulers?"));
        assertThat(page.locator("#hits mark").first()).isVisible();
        Locator section = page.locator("#hits .facts a").first();
        String anchor = section.getAttribute("href").replaceAll(".*#", "");
        section.click();

        assertThat(page.locator("[id='" + anchor + "']")).isVisible();
        assertThat(faults.list()).isEmpty();
    }

    @Test
    void says_honestly_that_nothing_was_found_and_what_is_near(Visit visit) {
        Page page = visit.open("search.html#q=readnss");

        assertThat(page.locator("#found")).hasText("No page has those words.");
        page.locator("#nearest a")
                .filter(new Locator.FilterOptions().setHasText("readiness"))
                .click();

        assertThat(page.locator("#hits > li").first()).isVisible();
    }

    @Test
    void narrows_by_what_is_ticked(Visit visit) {
        Page page = visit.open("search.html#q=change");
        assertThat(page.locator("#hits > li").first()).isVisible();
        String before = page.locator("#found").textContent();

        page.locator("#filters input[name=type][value=worksheet]").check();

        assertThat(page.locator("#found")).not().hasText(before);
        assertThat(page.locator("#hits .facts"))
                .hasText(Stream.generate(() -> "Worksheet")
                        .limit(page.locator("#hits > li").count())
                        .map(kind -> Pattern.compile("^" + kind))
                        .toArray(Pattern[]::new));
    }

    @Test
    void hostile_questions_do_nothing_and_throw_nothing(Visit visit, BuiltSite site) throws IOException {
        Page page = visit.profile(Visit.desk()).newPage();
        Faults faults = Faults.of(page);
        String root = WebServer.serve(site, page);
        page.navigate(root + "search.html");

        Object failed = page.evaluate(ASK_ALL, hostile());

        assertThat(failed).isEqualTo(List.of());
        for (String query : hostile().subList(0, 12)) {
            page.navigate(root + "search.html#q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
            assertThat(page.locator("#found")).hasText(Pattern.compile("\\S"));
            assertThat(page.locator("main img, main script, main iframe, main svg [onload]"))
                    .hasCount(0);
        }
        assertThat(page.evaluate("window.hurt")).isNull();
        assertThat(faults.list()).isEmpty();
    }

    @Test
    void reads_a_new_engine_when_the_site_was_published_anew(Visit visit, BuiltSite site) throws IOException {
        Page page = visit.profile(Visit.desk()).newPage();
        String root = WebServer.serve(site, page);
        page.route(
                root + "search/engine.js",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/javascript")
                        .setBody(text(site, "search/engine.js")
                                .replaceAll("\"[0-9a-f]{16}\"", "\"0123456789abcdef\""))));
        page.navigate(root + PageKind.LESSON.path());

        page.locator(".ask input").fill("jessica");

        assertThat(options(page).first()).containsText("Jessica");
    }

    private static Locator options(Page page) {
        return page.locator(".ask [role=option]");
    }

    private static String text(BuiltSite site, String path) {
        try {
            return site.text(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> hostile() {
        List<String> queries = new ArrayList<>(Arrays.asList(
                "<img src=x onerror=window.hurt=1>",
                "<script>window.hurt=1</script>",
                "\"><svg onload=window.hurt=1>",
                "javascript:window.hurt=1",
                "__proto__",
                "constructor prototype hasOwnProperty toString valueOf",
                "${window.hurt=1} #{7*7} {{7*7}}",
                "'; window.hurt=1; //",
                "\u202Enoitcelfer\u202C \u2066ruler\u2069",
                "👩‍👩‍👧‍👦 🚣 naloxone",
                "(a+)+$ ^(([a-z])+.)+[A-Z]([a-z])+$",
                "../../../../etc/passwd",
                "\u0000\u0001\u001b[31m",
                "%00%ff%E0%A4%A",
                "\uD800 \uDFFF",
                "İıſß ﬁ Ⅷ ①",
                "-1 OR 1=1 AND NOT ruler*",
                "a".repeat(10_000),
                "ruler ".repeat(2_000),
                "é\u0301\u0302".repeat(500),
                " \t\u00a0\u2028",
                ""));
        IntStream.range(0x20, 0x7f).forEach(c -> queries.add("ruler" + (char) c));
        IntStream.range(0x20, 0x7f).forEach(c -> queries.add((char) c + "od" + (char) c + "<b>" + (char) c));
        return queries;
    }
}
