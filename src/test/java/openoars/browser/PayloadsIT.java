package openoars.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import openoars.Payloads;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What strangers bring, put through everything that the scripts of the site read and everything that the build prints:
 * with the policy of the site, which then has nothing to do, and without it, so that nothing else holds them back.
 */
@BrowserTest
class PayloadsIT {

    private static final List<String> PAYLOADS = Payloads.all();

    /** Longer questions are cut off. */
    private static final int LONGEST_QUESTION = 200;

    /** Asks for each payload, and says how often something was found. */
    private static final String SEARCH = """
            async payloads => {
              const strangers = new Set();
              let found = 0;
              for (const [i, payload] of payloads.entries()) {
                const name = encodeURIComponent(payload);
                location.hash = i % 2 ? "q=" + name : "q=" + payload + "&type=" + payload + "&stage=" + name;
                await settled();
                await openoars.ask(payload.slice(0, 200), { limit: 10, facets: true }).catch(() => {});
                await settled();
                found += document.querySelector("#hits > li") ? 1 : 0;
                strange().forEach(stranger => strangers.add(stranger));
              }
              return [found, ...strangers];
            }""";

    /** Asks for suggestions below the field of the masthead, and says how often there were some. */
    private static final String SUGGEST = """
            async payloads => {
              const field = document.querySelector(".ask input");
              const press = key => field.dispatchEvent(new KeyboardEvent("keydown", { key: key }));
              const strangers = new Set();
              let found = 0;
              for (const payload of payloads) {
                field.value = payload;
                press("ArrowDown");
                await openoars.ask(payload.slice(0, 200), { limit: 6, typing: true }).catch(() => {});
                await settled();
                found += document.querySelectorAll(".ask [role=option]").length > 1 ? 1 : 0;
                strange().forEach(stranger => strangers.add(stranger));
                press("Escape");
              }
              return [found, ...strangers];
            }""";

    private static final String FRAGMENTS = """
            async payloads => {
              const strangers = new Set();
              for (const payload of payloads) {
                for (const hash of [payload, "h-" + encodeURIComponent(payload)]) {
                  location.hash = hash;
                  await settled();
                }
                strange().forEach(stranger => strangers.add(stranger));
              }
              return [...strangers];
            }""";

    /** Lets the scripts of all pages begin anew for each thing that could be stored, and gathers where they lead. */
    private static final String STORED_PATHS = """
            async payloads => {
              const script = document.querySelector("script[data-engine]");
              const place = document.querySelector(".on-path");
              const here = place.dataset.page;
              const ways = [null, "x", 7, [], {}, { pages: 7 }, { pages: [null] }, { pages: [null, "x", { href: here }, null] }]
                .concat(payloads.flatMap(payload => [
                  { path: "mi/path.html", title: payload, pages: [{ href: here }, { href: payload, title: payload }] },
                  { path: payload, title: payload, pages: [{ href: here, title: payload }, { href: "mi/all.html", title: payload }] }]));
              const strangers = new Set();
              const led = new Set();
              for (const way of ways) {
                for (const storage of [sessionStorage, localStorage]) {
                  const text = JSON.stringify(way);
                  storage["openoars:path"] = storage["openoars:done:" + (way && way.path)] = storage["openoars:sheet:" + here] = text;
                }
                const again = document.createElement("script");
                Object.assign(again.dataset, script.dataset);
                await new Promise(resolve => {
                  again.onload = resolve;
                  again.src = script.src;
                  document.head.append(again);
                });
                place.querySelectorAll("a").forEach(link => led.add(link.href));
                strange().forEach(stranger => strangers.add(stranger));
                place.replaceChildren();
                again.remove();
              }
              return { strangers: [...strangers], led: [...led] };
            }""";

    /** Opens files with answers in a sheet, one after the other. */
    private static final String OPEN_FILES = """
            async payloads => {
              const file = document.getElementById("sheet-file");
              const sheet = document.querySelector(".sheet").dataset.sheet;
              const names = Array.from(document.querySelectorAll(".sheet [id]"), field => field.id);
              const strangers = new Set();
              const said = new Set();
              for (const payload of payloads) {
                const answers = Object.fromEntries(names.concat(payload, "__proto__", "constructor").map(name => [name, payload]));
                const texts = [
                  payload,
                  JSON.stringify({ sheet: payload, answers: answers }),
                  JSON.stringify({ sheet: sheet, answers: answers }).replace("{", '{"__proto__":{"canary":1},')];
                for (const text of texts) {
                  const chosen = new DataTransfer();
                  chosen.items.add(new File([text], payload));
                  file.files = chosen.files;
                  file.dispatchEvent(new Event("change"));
                  await settled();
                  await settled();
                  said.add(document.getElementById("sheet-status").textContent);
                }
                strange().forEach(stranger => strangers.add(stranger));
              }
              return { strangers: [...strangers], said: [...said], polluted: "canary" in Object.prototype };
            }""";

    private static final List<String> DOORS = List.of(
            "document.body.innerHTML = '<p>x</p>'",
            "document.body.outerHTML = '<p>x</p>'",
            "document.body.insertAdjacentHTML('beforeend', '<p>x</p>')",
            "document.write('<p>x</p>')",
            "document.createRange().createContextualFragment('<p>x</p>')",
            "new DOMParser().parseFromString('<p>x</p>', 'text/html')",
            "document.createElement('iframe').srcdoc = '<p>x</p>'",
            "document.createElement('script').src = 'x.js'",
            "document.createElement('script').text = 'canary()'",
            "document.createElement('script').textContent = 'canary()'",
            "document.body.setAttribute('onclick', 'canary()')",
            "eval('canary()')",
            "new Function('canary()')()",
            "setTimeout('canary()')",
            "new Worker('x.js')",
            "trustedTypes.createPolicy('default', {})");

    /** What a page would be that prints payloads as they are; those that hide all behind them, or lead away, are left out. */
    private static final Pattern WHOLE = Pattern.compile(
            "<(script>canary.*</script>|script src.*|(base|details|embed|iframe|img|input|link|object|p|svg|video)[ /].*)",
            Pattern.DOTALL);

    @TempDir
    private static Path source;

    private static BuiltSite hostile;

    @BeforeAll
    static void buildOfPayloads() {
        hostile = HostileSite.ofAllPayloads().build(source);
    }

    @AfterAll
    static void deleteIt() throws Exception {
        hostile.delete();
    }

    @Test
    void there_are_more_than_200() {
        assertThat(PAYLOADS).hasSizeGreaterThan(200).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void get_in_through_no_page_that_was_built(boolean withoutPolicy, Visit visit) throws IOException {
        Watch watch = watch(withoutPolicy, visit);

        for (String path : HostileSite.pagesWithManyPayloads(hostile)) {
            watch.page().navigate(hostile.address(path));
            assertThat(watch.strange()).as(path).isEmpty();
            assertThat(watch.heard()).as(path).isEmpty();
        }

        watch.assertNothingGotIn();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void get_in_through_no_question_behind_the_hash(boolean withoutPolicy, Visit visit) {
        Watch watch = watch(withoutPolicy, visit);
        watch.page().navigate(hostile.address("search.html"));

        List<?> found = (List<?>) watch.page().evaluate(SEARCH, PAYLOADS);

        assertThat(found).hasSize(1);
        assertThat((int) found.get(0)).isGreaterThan(PAYLOADS.size() / 4);
        watch.assertNothingGotIn();
    }

    @Test
    void get_in_through_no_suggestion(Visit visit) {
        Watch watch = watch(true, visit);
        watch.page().navigate(hostile.address("mi/all.html"));

        List<?> found = (List<?>) watch.page().evaluate(SUGGEST, PAYLOADS);

        assertThat(found).hasSize(1);
        assertThat((int) found.get(0)).isGreaterThan(PAYLOADS.size() / 4);
        watch.assertNothingGotIn();
    }

    /** As old links have it. */
    @Test
    void get_in_through_no_question_behind_the_question_mark(Visit visit) {
        Watch watch = watch(true, visit);

        for (String question : packed(PAYLOADS, LONGEST_QUESTION)) {
            watch.page().navigate(hostile.address("search.html?q=") + URLEncoder.encode(question, UTF_8));
            watch.page().waitForURL("**/search.html#q=*");
            assertThat(watch.page().locator("#finder input").inputValue()).isEqualToIgnoringWhitespace(question);
            assertThat(watch.strange()).isEmpty();
            assertThat(watch.heard()).isEmpty();
        }

        watch.assertNothingGotIn();
    }

    @Test
    void get_in_through_no_address_that_leads_nowhere(Visit visit) throws IOException {
        BrowserContext profile = visit.profile(Visit.desk().setBypassCSP(true));
        Watch watch = Watch.in(profile, HostileSite.ADDRESS);
        String root = WebServer.serve(hostile, watch.page());

        for (String path : packed(HostileSite.ofAllPayloads().payloads(), 1000)) {
            watch.page().navigate(root + URLEncoder.encode(path, UTF_8).replace("+", "%20"));
            assertThat(watch.page().locator("h1").count()).isEqualTo(1);
            assertThat(watch.strange()).isEmpty();
            assertThat(watch.heard()).isEmpty();
        }

        assertThat(watch.elsewhere()).isEmpty();
    }

    /** Beside the search, only the practice looks at what stands behind the hash. */
    @Test
    void get_in_through_no_name_of_a_scene(Visit visit, BuiltSite site) {
        Watch watch = watch(true, visit);
        watch.page().navigate(site.address(PageKind.CASE.path()));

        assertThat((List<?>) watch.page().evaluate(FRAGMENTS, PAYLOADS)).isEmpty();

        watch.assertNothingGotIn();
    }

    @ParameterizedTest
    @ValueSource(strings = {"about.html", "mi/p-0.html"})
    void get_in_through_no_path_that_was_stored(String path, Visit visit) {
        Watch watch = watch(true, visit);
        watch.page().navigate(hostile.address(path));

        Map<?, ?> seen = (Map<?, ?>) watch.page().evaluate(STORED_PATHS, PAYLOADS);

        assertThat((List<?>) seen.get("strangers")).isEmpty();
        assertThat((List<?>) seen.get("led"))
                .isNotEmpty()
                .allSatisfy(address -> assertThat((String) address).startsWith(hostile.address("")));
        watch.assertNothingGotIn();
    }

    @Test
    void get_in_through_no_list_of_pages_that_were_read(Visit visit) {
        Watch watch = watch(true, visit);
        watch.page().navigate(hostile.address("mi/path.html"));
        watch.page()
                .evaluate(
                        "payloads => localStorage['openoars:done:mi/path.html'] ="
                                + " JSON.stringify({ until: 9e15, pages: payloads })",
                        PAYLOADS);

        watch.page().reload();

        assertThat(watch.page().locator("#path-steps input[type=checkbox]").count())
                .isGreaterThan(1);
        watch.assertNothingGotIn();
    }

    @Test
    void get_in_through_no_file_with_answers(Visit visit, BuiltSite site) {
        Watch watch = watch(true, visit);
        watch.page().navigate(site.address(PageKind.WORKSHEET.path()));

        Map<?, ?> seen = (Map<?, ?>) watch.page().evaluate(OPEN_FILES, PAYLOADS);

        assertThat((List<?>) seen.get("said")).hasSizeGreaterThan(PAYLOADS.size());
        assertThat(seen.get("polluted")).isEqualTo(false);
        assertThat((List<?>) seen.get("strangers")).isEmpty();
        watch.assertNothingGotIn();
    }

    /** What all the tests above rest on: a payload that gets in is seen and heard. */
    @Test
    void would_be_seen_and_heard_if_they_got_in(Visit visit) throws IOException {
        Watch watch = watch(true, visit);

        watch.page().navigate(careless());

        assertThat(watch.strange()).hasSizeGreaterThan(30);
        assertThat(watch.heard()).hasSizeGreaterThan(10).contains("canary");
        assertThat(watch.elsewhere()).contains("https://evil.example/pixel.gif", "https://evil.example/x.js");
    }

    @Test
    void would_be_stopped_by_the_policy_if_they_got_in(Visit visit) throws IOException {
        Watch watch = watch(false, visit);

        watch.page().navigate(careless());

        assertThat(watch.strange()).hasSizeGreaterThan(30);
        assertThat(watch.heard())
                .doesNotContain("canary")
                .contains(
                        "policy: script-src-elem inline",
                        "policy: script-src-attr inline",
                        "policy: script-src-elem https://evil.example/x.js",
                        "policy: style-src-attr inline",
                        "policy: img-src https://evil.example/pixel.gif",
                        "policy: style-src-elem https://evil.example/x.css",
                        "policy: base-uri https://evil.example/");
        assertThat(watch.elsewhere()).isEmpty();
    }

    /** The ways in which scripts make code or markup of text, each tried by hand. */
    @Test
    void find_no_door_from_text_to_code(Visit visit) {
        Watch watch = watch(false, visit);
        watch.page().navigate(hostile.address("about.html"));

        assertThat(DOORS)
                .allSatisfy(door -> assertThat(watch.page()
                                .evaluate("new Promise(resolve => setTimeout(() => { try { " + door
                                        + "; resolve('open'); } catch (stopped) { resolve(stopped.name); } }))"))
                        .isIn("TypeError", "EvalError"));

        assertThat(watch.heard()).hasSizeGreaterThanOrEqualTo(DOORS.size()).doesNotContain("canary");
    }

    private static String careless() throws IOException {
        String payloads = PAYLOADS.stream()
                .filter(payload -> WHOLE.matcher(payload).matches())
                .map(payload -> "<div>" + payload + "</div>\n")
                .collect(joining());
        Files.writeString(
                hostile.folder().resolve("careless.html"),
                hostile.text("about.html").replace("</main>", payloads + "</main>"));
        return hostile.address("careless.html");
    }

    private static Watch watch(boolean withoutPolicy, Visit visit) {
        return Watch.in(visit.profile(Visit.desk().setBypassCSP(withoutPolicy)), "file:");
    }

    /** All payloads, as many in a row as fit. */
    private static List<String> packed(List<String> payloads, int length) {
        List<String> rows = new ArrayList<>();
        StringBuilder row = new StringBuilder();
        for (String payload : payloads) {
            if (row.length() + payload.length() >= length) {
                rows.add(row.toString());
                row.setLength(0);
            }
            row.append(row.isEmpty() ? "" : " ").append(payload);
        }
        rows.add(row.toString());
        return rows;
    }
}
