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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The comment below a suggestion is made from a stranger's file, which may hold anything. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CommentTest {

    private static final String HEAD = "0123456789abcdef0123456789abcdef01234567";

    private static final String REPORT = """
            {"version": 1, "number": 7, "head": "%s",
             "pages": [{"change": "added", "file": "content/mi/new.md"}, {"change": "changed", "file": "content/mi/a.md"}],
             "morePages": 0,
             "before": {"error": 0, "warning": 2, "advice": 1}, "after": {"error": 1, "warning": 2, "advice": 1},
             "findings": [{"severity": "error", "file": "content/mi/new.md", "line": 12,
                           "message": "no page has the address 'retrun'", "hint": "Check the spelling."}],
             "moreFindings": 0}
            """.formatted(HEAD);

    private static final String OURS = """
            [{"id": 1, "user": {"login": "somebody"}, "body": "<!-- openoars:check --> not ours"},
             {"id": 5, "user": {"login": "github-actions[bot]"}, "body": "something else"},
             {"id": 9, "user": {"login": "github-actions[bot]"}, "body": "<!-- openoars:check -->\\nold"}]""";

    @TempDir
    private Path folder;

    private Server github;

    @BeforeEach
    void open_a_pull_request() throws IOException {
        github = Server.start()
                .on("GET /repos/o/r/pulls/7", 200, "{\"state\": \"open\", \"head\": {\"sha\": \"" + HEAD + "\"}}")
                .on("GET /repos/o/r/issues/7/comments?per_page=100&page=1", 200, "[]")
                .on("POST /repos/o/r/issues/7/comments", 201, "{}")
                .on("PATCH /repos/o/r/issues/comments/9", 200, "{}");
    }

    @AfterEach
    void stop() {
        github.close();
    }

    @Test
    void says_what_changed_and_what_was_noticed() throws Exception {
        Script.Said said = comment(REPORT);

        assertThat(said).isEqualTo(new Script.Said(0, "", ""));
        assertThat(github.writes()).singleElement().satisfies(request -> {
            assertThat(request.line()).isEqualTo("POST /repos/o/r/issues/7/comments");
            assertThat(body(request)).isEqualTo("""
                    <!-- openoars:check -->
                    **Thank you for this suggestion.** A program has read it; people will, too.

                    1 thing has to be put right before this can go out. That is normal, and nothing is lost.

                    | | before | after |
                    |---|---|---|
                    | Errors | 0 | 1 |
                    | Warnings | 2 | 2 |
                    | Advice | 1 | 1 |

                    **Files under `content/`**

                    - added: `content/mi/new.md`
                    - changed: `content/mi/a.md`

                    **New with this suggestion**

                    - error at `content/mi/new.md:12`: `no page has the address 'retrun'`
                      What helps: `Check the spelling.`

                    [The run](https://github.com/o/r/actions/runs/3) has the whole list, and under *Artifacts* a zip of the site as it would be. Unpack it and open its `index.html`.

                    A check is wrong, or you are stuck? Say so here. Somebody will help.
                    """);
        });
    }

    @Test
    void brings_its_own_comment_up_to_date_and_nobody_elses() throws Exception {
        github = restarted().on("GET /repos/o/r/issues/7/comments?per_page=100&page=1", 200, OURS);

        comment(REPORT);

        assertThat(github.writes())
                .extracting(Server.Request::line)
                .containsExactly("PATCH /repos/o/r/issues/comments/9");
    }

    @Test
    void writes_nothing_below_a_pull_request_of_another_commit() throws Exception {
        github.on(
                "GET /repos/o/r/pulls/8",
                200,
                "{\"state\": \"open\", \"head\": {\"sha\": \"" + "f".repeat(40) + "\"}}");

        Script.Said said = comment(REPORT.replace("\"number\": 7", "\"number\": 8"));

        assertThat(said.exitCode()).isZero();
        assertThat(said.out()).contains("nothing is written");
        assertThat(github.writes()).isEmpty();
    }

    @Test
    void writes_nothing_below_a_pull_request_that_is_closed() throws Exception {
        github.on("GET /repos/o/r/pulls/8", 200, "{\"state\": \"closed\", \"head\": {\"sha\": \"" + HEAD + "\"}}");

        comment(REPORT.replace("\"number\": 7", "\"number\": 8"));

        assertThat(github.writes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "\"number\": 7~\"number\": \"7/../../x\"~the number is none",
                "\"number\": 7~\"number\": -7~the number is none",
                "\"number\": 7~\"number\": 7.5~the number is none",
                "\"number\": 7~\"number\": null~the number is none",
                "\"version\": 1~\"version\": 2~the report has another form",
                "\"morePages\": 0~\"morePages\": \"<img src=x>\"~a count is none",
                "{\"error\": 1~{\"error\": \"[x](http://evil)\"~a count is none",
                "\"change\": \"added\"~\"change\": \"<b>\"~a page has another form",
                "\"severity\": \"error\"~\"severity\": \"__proto__\"~a finding has another form",
                "\"line\": 12~\"line\": \"12`\"~a finding has another form",
                "\"hint\": \"Check the spelling.\"~\"hint\": [\"x\"]~a finding has another form",
                "\"findings\": [~\"findings\": [null,~a finding has another form",
                "\"pages\": [~\"pages\": 3, \"other\": [~the pages are no short list",
                "{\"version\"~[{\"version\"~the report is not JSON"
            })
    void takes_no_report_of_another_form(String was, String is, String reason) throws Exception {
        assertThat(REPORT).contains(was);

        Script.Said said = comment(REPORT.replace(was, is));

        assertThat(said).isEqualTo(new Script.Said(0, "Nothing is written: " + reason + ".\n", ""));
        assertThat(github.requests()).isEmpty();
    }

    @Test
    void takes_no_report_that_is_too_large() throws Exception {
        assertThat(comment(REPORT + " ".repeat(256 * 1024)).out())
                .isEqualTo("Nothing is written: the report is too large.\n");
        assertThat(github.requests()).isEmpty();
    }

    @Test
    void takes_no_report_that_names_too_much() throws Exception {
        String page = "{\"change\": \"added\", \"file\": \"a\"},";

        assertThat(comment(REPORT.replace("\"pages\": [", "\"pages\": [" + page.repeat(100)))
                        .out())
                .isEqualTo("Nothing is written: the pages are no short list.\n");
    }

    @Test
    void follows_no_link_to_another_file() throws Exception {
        Path elsewhere = Files.writeString(folder.resolve("elsewhere.json"), REPORT);
        Path link = Files.createSymbolicLink(folder.resolve("report.json"), elsewhere);

        assertThat(script().node("comment.mjs", link.toString()).out())
                .isEqualTo("Nothing is written: there is no report.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=x onerror=alert(1)>",
                "@everyone [click](https://evil.example) #1 !important",
                "a ` b `` c ``` d",
                "` @everyone `",
                "\\n\\n# Approved\\n\\n<!-- ",
                "\\u202Egnp.exe \\u0007 \\u0000 \\u2028\\u2029",
                "| a | b |\\n|---|---|",
                "```\\n@everyone\\n```"
            })
    void shows_a_strangers_words_as_code_and_nothing_else(String words) throws Exception {
        comment(REPORT.replace("no page has the address 'retrun'", words)
                .replace("Check the spelling.", words)
                .replace("content/mi/a.md", words));

        assertThat(github.writes()).singleElement().satisfies(request -> {
            String withoutCode = body(request).replaceAll("(?<!`)(`+)(?!`)[^\\n]*?(?<!`)\\1(?!`)", "");
            assertThat(withoutCode)
                    .doesNotContain("@", "evil", "Approved", "onerror", "gnp", "| a |")
                    .doesNotContainPattern("\\p{Cf}|[\\p{Cc}&&[^\\n]]|`");
            assertThat(body(request).lines()).hasSize(24);
        });
    }

    @Test
    void says_when_github_does_not_answer_as_it_should() throws Exception {
        Script.Said said = comment(REPORT.replace("\"number\": 7", "\"number\": 12"));

        assertThat(said.exitCode()).isNotZero();
        assertThat(said.err()).contains("GET /pulls/12: GitHub answered 404");
    }

    private Server restarted() throws IOException {
        github.close();
        return Server.start()
                .on("GET /repos/o/r/pulls/7", 200, "{\"state\": \"open\", \"head\": {\"sha\": \"" + HEAD + "\"}}")
                .on("PATCH /repos/o/r/issues/comments/9", 200, "{}");
    }

    private Script.Said comment(String report) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("report.json"), report);
        return script().node("comment.mjs", file.toString());
    }

    private Script script() {
        return Script.in(folder, "node")
                .with("GITHUB_API_URL", github.address())
                .with("GITHUB_REPOSITORY", "o/r")
                .with("GITHUB_TOKEN", "none")
                .with("HEAD_SHA", HEAD)
                .with("RUN_URL", "https://github.com/o/r/actions/runs/3");
    }

    /** JSON is YAML. */
    private static String body(Server.Request request) {
        LoadSettings settings = LoadSettings.builder().build();
        return String.valueOf(((Map<?, ?>) new Load(settings).loadFromString(request.body())).get("body"));
    }
}
