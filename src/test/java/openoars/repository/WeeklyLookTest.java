package openoars.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What ages by itself is looked at every week, and one issue tells of it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WeeklyLookTest {

    private static final int SOMETHING_TO_DO = 3;

    @TempDir
    private Path folder;

    private Server web;

    @BeforeEach
    void start() throws IOException {
        web = Server.start().on("HEAD /fine", 200, "");
    }

    @AfterEach
    void stop() {
        web.close();
    }

    @Test
    void finds_nothing_to_do_where_all_is_well() throws Exception {
        page("[A](%s/fine) and [again](%s/fine#part).".formatted(web.address(), web.address()), "2028-01-01");

        Script.Said said = look();

        assertThat(said).isEqualTo(new Script.Said(0, """
                Looked at 1 address and every review date on 2026-11-27. Anybody can take a line: mend it with a pull request, and it is gone from here next week.
                """, ""));
        assertThat(web.requests()).hasSize(1);
    }

    @Test
    void tells_links_that_lead_nowhere_from_those_it_could_not_look_at() throws Exception {
        web.on("GET /gone", 410, "")
                .on("HEAD /closed", 403, "")
                .on("GET /closed", 403, "")
                .on("HEAD /broken", 500, "")
                .on("GET /broken", 503, "");
        page("""
                [Gone](%1$s/gone) and [fine](%1$s/fine).

                - <%1$s/closed>, %1$s/broken; and [gone again](%1$s/gone).
                """.formatted(web.address()), "2028-01-01");

        Script.Said said = look();

        assertThat(said.exitCode()).isEqualTo(SOMETHING_TO_DO);
        assertThat(said.out().replace(web.address(), "WEB")).isEqualTo("""
                Looked at 4 addresses and every review date on 2026-11-27. Anybody can take a line: mend it with a pull request, and it is gone from here next week.

                ### Links that lead nowhere

                Find where the text went, or another source for the same claim.

                - [ ] `WEB/gone` in `content/mi/a.md:5` and 1 other place: it answers 410

                ### Could not be looked at

                The server turned a program away or was slow. Nothing to do, unless a line stays for weeks: then open it by hand.

                - `WEB/broken` in `content/mi/a.md:7`: it answers 503
                - `WEB/closed` in `content/mi/a.md:7`: it answers 403
                """);
    }

    @Test
    void asks_again_where_a_server_is_busy_or_knows_only_whole_pages() throws Exception {
        web.on("HEAD /busy", 429, "")
                .on("GET /busy", 429, "")
                .on("HEAD /busy", 200, "")
                .on("HEAD /whole", 405, "")
                .on("GET /whole", 200, "text");
        page("%1$s/busy %1$s/whole %1$s/fine".formatted(web.address()), "2028-01-01");

        assertThat(look().exitCode()).isZero();
    }

    @Test
    void takes_marks_around_an_address_for_no_part_of_it() throws Exception {
        web.on("HEAD /a_(b)", 200, "");
        page(
                "([x](%1$s/a_(b))), \"%1$s/fine\", **%1$s/fine**. `%1$s/fine`, %1$s/fine?".formatted(web.address()),
                "2028-01-01");

        assertThat(look().exitCode()).isZero();
        assertThat(web.requests()).extracting(Server.Request::line).containsExactly("HEAD /a_(b)", "HEAD /fine");
    }

    @Test
    void leaves_addresses_of_examples_alone() throws Exception {
        page("https://example.org/x http://handbook.example.com/ %s/fine".formatted(web.address()), "2028-01-01");

        assertThat(look().out()).startsWith("Looked at 1 address ");
    }

    @Test
    void names_days_that_are_over_before_days_that_come() throws Exception {
        page("Text.", "2026-12-20");
        write("content/data/help-lines.yml", """
                countries:
                  - country: Here
                    lines:
                      - service: A line
                        review_by: 2026-11-26
                      - service: Another
                        review_by: '2027-11-26'
                """);

        Script.Said said = look();

        assertThat(said.exitCode()).isEqualTo(SOMETHING_TO_DO);
        assertThat(said.out())
                .containsSubsequence(
                        "### Past the day to look again",
                        "- [ ] `content/data/help-lines.yml:5`: was due on 2026-11-26",
                        "### Due within 30 days",
                        "- [ ] `content/mi/a.md:2`: due on 2026-12-20")
                .doesNotContain("2027");
    }

    @Test
    void blames_no_page_when_it_has_no_connection_itself() throws Exception {
        page("%1$s/gone %1$s/gone-too".formatted(web.address()), "2028-01-01");

        Script.Said said = look();

        assertThat(said.exitCode()).isNotIn(0, SOMETHING_TO_DO);
        assertThat(said.err()).contains("probably this machine that has no connection");
    }

    @Test
    void opens_one_issue() throws Exception {
        web.on("GET /repos/o/r/issues?state=open&per_page=100&page=1", 200, "[]")
                .on("POST /repos/o/r/issues", 201, "{}");

        tell("todo");

        assertThat(web.writes()).singleElement().satisfies(request -> {
            assertThat(request.line()).isEqualTo("POST /repos/o/r/issues");
            assertThat(json(request))
                    .hasToString(
                            "{title=Links and dates that want a look, body=<!-- openoars:weekly -->\nThe report.\n}");
        });
    }

    @Test
    void brings_the_issue_up_to_date_that_is_open() throws Exception {
        withOpenIssue();

        tell("todo");

        assertThat(web.writes()).extracting(Server.Request::line).containsExactly("PATCH /repos/o/r/issues/12");
    }

    @Test
    void closes_the_issue_when_there_is_nothing_to_do() throws Exception {
        withOpenIssue();

        tell("nothing");

        assertThat(web.writes())
                .singleElement()
                .satisfies(request ->
                        assertThat(String.valueOf(json(request).get("state"))).isEqualTo("closed"));
    }

    @Test
    void opens_no_issue_when_there_is_nothing_to_do() throws Exception {
        web.on("GET /repos/o/r/issues?state=open&per_page=100&page=1", 200, "[]");

        tell("nothing");

        assertThat(web.writes()).isEmpty();
    }

    private void withOpenIssue() {
        web.on("GET /repos/o/r/issues?state=open&per_page=100&page=1", 200, """
                [{"number": 10, "user": {"login": "somebody"}, "body": "<!-- openoars:weekly --> not ours"},
                 {"number": 11, "user": {"login": "github-actions[bot]"}, "body": "<!-- openoars:weekly -->", "pull_request": {}},
                 {"number": 12, "user": {"login": "github-actions[bot]"}, "body": "<!-- openoars:weekly -->\\nold"}]""")
                .on("PATCH /repos/o/r/issues/12", 200, "{}");
    }

    private Script.Said look() throws IOException, InterruptedException {
        return Script.in(folder, "node")
                .with("TODAY", "2026-11-27")
                .with("LINK_PAUSE", "1")
                .node("weekly.mjs", "content");
    }

    private void tell(String state) throws IOException, InterruptedException {
        write("report.md", "The report.\n");
        Script.Said said = Script.in(folder, "node")
                .with("GITHUB_API_URL", web.address())
                .with("GITHUB_REPOSITORY", "o/r")
                .with("GITHUB_TOKEN", "none")
                .node("issue.mjs", "report.md", state);
        assertThat(said).isEqualTo(new Script.Said(0, "", ""));
    }

    private void page(String text, String reviewBy) throws IOException {
        write("content/mi/a.md", "---\nreview_by: " + reviewBy + "\n---\n\n" + text + "\n");
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** JSON is YAML. */
    private static Map<?, ?> json(Server.Request request) {
        return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(request.body());
    }
}
