package openoars.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Measures how long somebody waits for the search of a built site: {@code SearchTiming SITE [QUERIES.tsv]}. Prints the
 * time from the first key to the first suggestion on a slow line with nothing kept by the browser, and how long an
 * answer takes for each start of a query once its files are there. Without queries it asks for titles. Not a test, for a
 * clock makes a poor judge.
 */
final class SearchTiming {

    private static final int QUERIES = 40;
    private static final int ROUND_TRIP_MILLIS = 150;
    private static final int BYTES_A_SECOND = 1_600_000 / 8;

    private static final Pattern TITLE = Pattern.compile("<h1[^>]*>(?:<[^>]*>)*([^<]+)");
    private static final String WAIT_FOR_FIRST = """
            () => {
              const field = document.querySelector('.masthead input[type=search]');
              window.waited = new Promise(resolve => {
                let start = 0;
                field.addEventListener('keydown', () => (start = start || performance.now()));
                new MutationObserver(() => document.querySelector('[role=option] span')
                    && resolve(performance.now() - start)).observe(field.form, {childList: true, subtree: true});
              });
            }""";

    private static final String ANSWER_TIMES = """
            async queries => {
              const times = [];
              for (const query of queries) {
                for (let end = 2; end <= query.length; end++) {
                  const ask = () => window.openoars.ask(query.slice(0, end), {limit: 6, typing: true});
                  await ask();
                  const start = performance.now();
                  for (let i = 0; i < 5; i++) {
                    await ask();
                  }
                  times.push((performance.now() - start) / 5);
                }
              }
              return times;
            }""";

    private final Path site;
    private final List<String> queries;

    private SearchTiming(Path site, List<String> queries) {
        this.site = site;
        this.queries = queries;
    }

    public static void main(String[] arguments) throws IOException {
        Path site = Path.of(arguments[0]);
        List<String> queries = arguments.length > 1 ? queries(Path.of(arguments[1])) : titles(site);
        Programs programs = Programs.in(System.getenv());
        try (LocalServer server = new LocalServer(site);
                Playwright playwright =
                        SharedBrowser.startPlaywright(programs.node().orElseThrow())) {
            Browser browser =
                    SharedBrowser.startChromium(playwright, programs.chromium().orElseThrow());
            new SearchTiming(site, queries).measure(browser, server.root());
        }
    }

    private void measure(Browser browser, String root) {
        List<Double> waits = queries.stream()
                .map(query -> firstSuggestion(browser, root, query))
                .toList();
        say("first key to first suggestion, " + ROUND_TRIP_MILLIS + " ms and 1.6 Mbit/s", waits);
        say("answer with all files there", answers(browser, root));
    }

    private static double firstSuggestion(Browser browser, String root, String query) {
        try (BrowserContext nobody = browser.newContext(Visit.desk())) {
            Page page = nobody.newPage();
            page.navigate(root);
            slowDown(nobody.newCDPSession(page));
            page.evaluate(WAIT_FOR_FIRST);
            page.locator(".masthead input[type=search]").focus();
            page.keyboard().type(query);
            return ((Number) page.evaluate("window.waited")).doubleValue();
        }
    }

    private List<Double> answers(Browser browser, String root) {
        try (BrowserContext nobody = browser.newContext(Visit.desk())) {
            Page page = nobody.newPage();
            page.setDefaultTimeout(0);
            page.navigate(root);
            List<?> times = (List<?>) page.evaluate(ANSWER_TIMES, queries);
            return times.stream().map(time -> ((Number) time).doubleValue()).toList();
        }
    }

    private static void slowDown(CDPSession session) {
        JsonObject line = new JsonObject();
        line.addProperty("offline", false);
        line.addProperty("latency", ROUND_TRIP_MILLIS);
        line.addProperty("downloadThroughput", BYTES_A_SECOND);
        line.addProperty("uploadThroughput", BYTES_A_SECOND);
        session.send("Network.enable");
        session.send("Network.emulateNetworkConditions", line);
    }

    private void say(String what, List<Double> millis) {
        List<Double> sorted = millis.stream().sorted().toList();
        System.out.printf(
                "%s: %s: median %.1f ms, p95 %.1f ms (%d)%n",
                site,
                what,
                sorted.get(sorted.size() / 2),
                sorted.get(Math.min(sorted.size() - 1, sorted.size() * 95 / 100)),
                sorted.size());
    }

    private static List<String> queries(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1)[1])
                    .toList();
        }
    }

    /** The headings of pages that lie evenly over the site. */
    private static List<String> titles(Path site) throws IOException {
        List<Path> pages;
        try (Stream<Path> files = Files.walk(site)) {
            pages = files.filter(file -> file.toString().endsWith(".html"))
                    .filter(file -> !file.endsWith("index.html")
                            && site.relativize(file).getNameCount() > 1)
                    .sorted()
                    .toList();
        }
        List<String> titles = new ArrayList<>();
        for (int i = 0; i < QUERIES; i++) {
            Matcher title = TITLE.matcher(Files.readString(pages.get(i * pages.size() / QUERIES)));
            if (title.find()) {
                titles.add(title.group(1).strip());
            }
        }
        return titles;
    }
}
