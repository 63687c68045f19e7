package openoars.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import openoars.TestSite;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CheckCommandTest {

    private static final String PLAIN = """
            content/mi/a.md:11:1: error[broken-link] no page has the address 'b.md'
              11 | [it](b.md)
                 | ^^^^^^^^^^
              hint: Check the spelling, or add the page under content/.

            1 thing to put right
            """;

    private static final String COLOURED = PLAIN.replace(
                    "error[broken-link]", "\u001b[1;31merror[broken-link]\u001b[0m")
            .replace("^^^^^^^^^^", "\u001b[1;31m^^^^^^^^^^\u001b[0m");

    @TempDir
    private Path folder;

    @Test
    void says_that_all_pages_are_fine() {
        TestSite.in(folder).page("mi/a", "Text.");

        assertThat(check()).isEqualTo(new Said(0, "All 2 pages are fine.\n", ""));
    }

    @Test
    void says_nothing_about_pages_that_are_fine_when_it_is_to_be_quiet() {
        TestSite.in(folder).page("mi/a", "Text.");

        assertThat(check("--quiet")).isEqualTo(new Said(0, "", ""));
    }

    @Test
    void tells_every_problem_and_how_many_there_are() {
        TestSite.in(folder)
                .page("mi/a", "order: x\n", "[it](nowhere.md)")
                .page("mi/b", "needs_clinical_review: true\n", "Text.");

        assertThat(check()).isEqualTo(new Said(ExitCode.PROBLEMS, """
                content/mi/a.md:9:8: error[wrong-value] order is not a whole number: 'x'
                  9 | order: x
                    |        ^
                  hint: Write digits only, for example 'order: 6'.
                content/mi/a.md:12:1: error[broken-link] no page has the address 'nowhere.md'
                  12 | [it](nowhere.md)
                     | ^^^^^^^^^^^^^^^^
                  hint: Check the spelling, or add the page under content/.
                content/mi/b.md:9:1: warning[waits-for-clinician] no clinician has read this page yet, so it carries a banner and search engines are asked to wait
                  9 | needs_clinical_review: true
                    | ^^^^^^^^^^^^^^^^^^^^^^
                  hint: When somebody has, add their role and the day to 'reviewers', for example 'reviewers: [pharmacist, 2026-12-01]'. Roles that count: nurse, overdose-response trainer, pharmacist, physician.

                2 things to put right, 1 thing to think about
                """, ""));
    }

    @Test
    void is_content_with_warnings() {
        TestSite.in(folder).page("mi/b", "needs_clinical_review: true\n", "Text.");

        Said said = check();

        assertThat(said.exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(said.out()).endsWith("\n\n1 thing to think about\n");
    }

    @Test
    void looks_at_drafts_too() {
        TestSite.in(folder)
                .file("content/mi/a.md", TestSite.frontMatter("a", "").replace("published", "draft") + "[it](b.md)\n");

        assertThat(check()).isEqualTo(new Said(ExitCode.PROBLEMS, PLAIN, ""));
    }

    @Test
    void writes_nothing() throws IOException {
        TestSite.in(folder).page("mi/a", "Text.");

        check();

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("content"));
        }
    }

    @Test
    void shows_no_colours_where_nobody_looks() {
        broken();

        assertThat(check().out()).isEqualTo(PLAIN);
    }

    @Test
    void shows_colours_when_it_is_told_to() {
        broken();

        assertThat(check("--color=always").out()).isEqualTo(COLOURED);
        assertThat(check("--color=never").out()).isEqualTo(PLAIN);
    }

    @Test
    void shows_no_control_characters_of_a_stranger() {
        TestSite.in(folder).page("mi/a", "[it](<b\u001b[31m.md>)");

        assertThat(check().out()).doesNotContain("\u001b").contains("'b\\x1b[31m.md'");
    }

    @Test
    void follows_no_color_in_the_environment() throws Exception {
        broken();

        assertThat(program(Map.of("CLICOLOR_FORCE", "1"), "--color=auto")).isEqualTo(COLOURED);
        assertThat(program(Map.of("CLICOLOR_FORCE", "1", "NO_COLOR", "1"), "--color=auto"))
                .isEqualTo(PLAIN);
        assertThat(program(Map.of("NO_COLOR", "1"), "--color=always")).isEqualTo(COLOURED);
    }

    @Test
    void speaks_of_the_files_it_is_asked_about_only() {
        TestSite.in(folder).page("mi/a", "[it](b.md)").page("mi/c", "[it](b.md)");

        assertThat(check("--changed", folder.resolve("content/mi/a.md").toString())
                        .out())
                .isEqualTo(PLAIN);
        assertThat(check("--changed", "content/mi/a.md").out()).isEqualTo(PLAIN);
        assertThat(check("--changed", "content/index.md"))
                .isEqualTo(new Said(ExitCode.FINE, "All 3 pages are fine.\n", ""));
    }

    @Test
    void puts_right_what_can_only_be_meant_one_way_and_tells_the_rest() throws IOException {
        TestSite.in(folder).page("mi/a", "# One\n\n[it](/b/)\n\n[it](../index.html)");

        Said said = check("--fix");

        assertThat(said.out()).startsWith("""
                Put right: 2.
                  content/mi/a.md:11:1 'One' is a second title on this page
                  content/mi/a.md:15:1 no page has the address '../index.html'
                content/mi/a.md:13:1: error[absolute-link]""");
        assertThat(Files.readString(folder.resolve("content/mi/a.md"))).endsWith("""

                ## One

                [it](/b/)

                [it](../index.md)
                """);
    }

    @Test
    void says_that_there_is_nothing_to_put_right_by_itself() {
        broken();

        assertThat(check("--fix").out())
                .isEqualTo("There was nothing that could be put right without a look.\n" + PLAIN);
    }

    @Test
    void lets_wait_what_was_known() throws IOException {
        broken();
        String baseline = folder.resolve("known.tsv").toString();

        assertThat(check("--write-baseline", baseline).exitCode()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(check("--baseline", baseline)).isEqualTo(new Said(ExitCode.FINE, "Nothing new. 1 may wait.\n", ""));
    }

    @Test
    void writes_for_other_programs_into_a_file_and_for_people_into_a_summary() throws IOException {
        broken();
        Path json = folder.resolve("found.json");
        Path summary = Files.writeString(folder.resolve("summary.md"), "Before\n");

        Said said = check("--format", "json", "--output-file", json.toString(), "--summary", summary.toString());

        assertThat(said).isEqualTo(new Said(ExitCode.PROBLEMS, "", ""));
        assertThat(Files.readString(json)).startsWith("{\"version\":1,\"counts\":{\"error\":1,");
        assertThat(Files.readString(summary)).startsWith("Before\n**1 thing to put right**\n");
    }

    @ParameterizedTest
    @CsvSource({
        "github, ::error file=content/mi/a.md",
        "json, '{\"version\":1'",
        "sarif, '{\"$schema\":'",
        "rdjson, '{\"source\":'"
    })
    void knows_four_forms_for_other_programs(String format, String beginning) {
        broken();

        assertThat(check("--format", format).out()).startsWith(beginning);
    }

    private void broken() {
        TestSite.in(folder).page("mi/a", "[it](b.md)");
    }

    private Said check(String... more) {
        List<String> arguments = Stream.concat(Stream.of("check", "--source", folder.toString()), Stream.of(more))
                .toList();
        return Said.by(arguments.toArray(String[]::new));
    }

    /** What the program prints in a virtual machine of its own, since nobody can change the environment of this one. */
    private String program(Map<String, String> environment, String option) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "openoars.Main",
                "check",
                "--source",
                folder.toString(),
                option);
        builder.environment().keySet().removeAll(List.of("NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE"));
        builder.environment().putAll(environment);
        Process process = builder.redirectErrorStream(true).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isEqualTo(ExitCode.PROBLEMS);
        return out.replace(System.lineSeparator(), "\n");
    }
}
