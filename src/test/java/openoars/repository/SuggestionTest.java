package openoars.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A suggestion is laid out for the checks, and what it changes is told. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SuggestionTest {

    private static final String NOTHING =
            "{\"version\": 1, \"counts\": {\"error\": 0, \"warning\": 0, \"advice\": 0}, \"findings\": []}";

    @TempDir
    private Path folder;

    private Path clone = Path.of("");

    @BeforeEach
    void keep_a_branch_with_pages_and_a_program() throws Exception {
        clone = Files.createDirectories(folder.resolve("suggestion"));
        git("init", "--quiet", "--initial-branch", "main");
        write("content/mi/a.md", "before");
        write("content/mi/b.md", "stays");
        write("content/mi/c.md", "goes");
        write("pom.xml", "the program");
        commit();
    }

    @Test
    void of_pages_alone_is_read_by_the_program_of_the_branch_it_goes_to() throws Exception {
        write("content/mi/a.md", "after");
        suggest();

        Script.Said said = layOut();

        assertThat(said).isEqualTo(new Script.Said(0, "", ""));
        assertThat(folder.resolve("before/content/mi/a.md")).hasContent("before");
        assertThat(folder.resolve("after/content/mi/a.md")).hasContent("after");
        assertThat(folder.resolve("tool").toRealPath())
                .isEqualTo(folder.resolve("target-branch").toRealPath());
        assertThat(folder.resolve("tool/content/mi/a.md")).hasContent("before");
    }

    @Test
    void of_the_program_is_read_by_the_program_as_it_would_be() throws Exception {
        write("content/mi/a.md", "after");
        write("pom.xml", "another program");
        suggest();

        layOut();

        assertThat(folder.resolve("tool/pom.xml")).hasContent("another program");
    }

    @Test
    void cannot_pass_a_file_elsewhere_off_as_content() throws Exception {
        write("templates/content/x.ftlh", "not content");
        suggest();

        layOut();

        assertThat(folder.resolve("tool/templates/content/x.ftlh")).exists();
    }

    @Test
    void is_refused_with_a_page_that_is_a_link_to_another_file() throws Exception {
        Files.createSymbolicLink(clone.resolve("content/mi/d.md"), Path.of("../../../elsewhere"));
        suggest();

        Script.Said said = layOut();

        assertThat(said.exitCode()).isEqualTo(1);
        assertThat(said.out()).startsWith("::error title=A page is a link to another file::");
        assertThat(folder.resolve("after")).doesNotExist();
    }

    @Test
    void is_refused_with_a_page_that_became_a_link() throws Exception {
        Files.delete(clone.resolve("content/mi/a.md"));
        Files.createSymbolicLink(clone.resolve("content/mi/a.md"), Path.of("../../pom.xml"));
        suggest();

        assertThat(layOut().exitCode()).isEqualTo(1);
    }

    @Test
    void cannot_hide_a_page_from_the_checks() throws Exception {
        write("content/.gitattributes", "* export-ignore\n");
        write("content/.gitignore", "*\n");
        write("content/mi/d.md", "hidden");
        suggest();

        layOut();

        assertThat(folder.resolve("after/content/mi/d.md")).hasContent("hidden");
    }

    @Test
    void is_told_page_by_page() throws Exception {
        write("content/mi/a.md", "after");
        write("content/mi/new.md", "new");
        Files.delete(clone.resolve("content/mi/c.md"));
        write("pom.xml", "no page");
        suggest();

        assertThat(changes(NOTHING, NOTHING)).isEqualTo("""
                {
                  "version": 1,
                  "number": 7,
                  "head": "abc",
                  "pages": [
                    {
                      "change": "changed",
                      "file": "content/mi/a.md"
                    },
                    {
                      "change": "removed",
                      "file": "content/mi/c.md"
                    },
                    {
                      "change": "added",
                      "file": "content/mi/new.md"
                    }
                  ],
                  "morePages": 0,
                  "before": {
                    "error": 0,
                    "warning": 0,
                    "advice": 0
                  },
                  "after": {
                    "error": 0,
                    "warning": 0,
                    "advice": 0
                  },
                  "findings": [],
                  "moreFindings": 0
                }
                """);
    }

    @Test
    void is_told_with_the_findings_that_are_new() throws Exception {
        write("content/mi/a.md", "after");
        suggest();
        String old = finding("a-rule", 3, "was there");
        String moved = finding("a-rule", 9, "was there");
        String again = finding("a-rule", 12, "was there");
        String other = finding("b-rule", 4, "came");

        String report = changes(findings(old), findings(moved + ", " + again + ", " + other));

        assertThat(report)
                .contains("\"line\": 12,\n      \"message\": \"was there\"", "\"message\": \"came\"")
                .doesNotContain("\"line\": 9");
    }

    @Test
    void is_told_in_short_when_it_is_long() throws Exception {
        for (int i = 0; i < 130; i++) {
            write("content/mi/page-" + i + ".md", "new");
        }
        write("content/mi/line\nbreak.md", "new");
        suggest();
        String many = String.join(", ", Collections.nCopies(30, finding("a-rule", 1, "x".repeat(5_000))));

        String report = changes(NOTHING, findings(many));

        assertThat(report).contains("\"morePages\": 31", "\"moreFindings\": 10", "\"content/mi/line break.md\"");
        assertThat(report).hasSizeLessThan(64 * 1024);
    }

    private String changes(String before, String after) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("before.json"), before);
        Files.writeString(folder.resolve("after.json"), after);
        Script.Said said = Script.in(folder, "git", "node")
                .with("PR_NUMBER", "7")
                .with("HEAD_SHA", "abc")
                .node("changes.mjs", "suggestion", "before.json", "after.json");
        assertThat(said.err()).isEmpty();
        assertThat(said.exitCode()).isZero();
        return said.out();
    }

    private static String findings(String findings) {
        return "{\"version\": 1, \"counts\": {\"error\": 1, \"warning\": 0, \"advice\": 0}, \"findings\": [" + findings
                + "]}";
    }

    private static String finding(String rule, int line, String message) {
        return """
                {"rule": "%s", "severity": "error", "file": "content/mi/a.md", "line": %d, "column": 1, "endLine": 1,
                 "endColumn": 2, "message": "%s", "why": "", "hint": "Do this."}""".formatted(rule, line, message);
    }

    private Script.Said layOut() throws IOException, InterruptedException {
        return Script.in(folder, "git", "bash").bash("lay-out", "suggestion");
    }

    /** Commits to a branch and merges it as GitHub does. */
    private void suggest() throws IOException, InterruptedException {
        git("checkout", "--quiet", "-b", "theirs");
        commit();
        git("checkout", "--quiet", "--detach", "main");
        git("merge", "--quiet", "--no-ff", "-m", "Merge", "theirs");
    }

    private void commit() throws IOException, InterruptedException {
        git("add", "--all", "--force");
        git("commit", "--quiet", "-m", "A change");
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        String[] command = new String[arguments.length + 1];
        command[0] = "git";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        Script script = Script.in(clone, "git");
        for (String role : new String[] {"AUTHOR", "COMMITTER"}) {
            script.with("GIT_" + role + "_NAME", "Ana Example").with("GIT_" + role + "_EMAIL", "ana@example.org");
        }
        Script.Said said = script.with("GIT_CONFIG_NOSYSTEM", "1").run(command);
        assertThat(said.exitCode()).as(said.err()).isZero();
    }

    private void write(String path, String text) throws IOException {
        Path file = clone.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
