package openoars.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import openoars.TestSite;
import openoars.output.StagedFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BuildCommandTest {

    @TempDir
    private Path folder;

    private TestSite site;
    private Path target;

    @BeforeEach
    void start_with_a_good_site() throws IOException {
        Path project = folder.toRealPath().resolve("project");
        site = TestSite.in(project).page("mi/spirit", "Text.");
        target = project.resolve("target").resolve("site");
    }

    @Test
    void writes_the_site_and_says_where_it_is() {
        Said said = build();

        assertThat(said)
                .isEqualTo(new Said(0, "The site is ready: 2 pages. Open " + target.resolve("index.html") + "\n", ""));
        assertThat(target.resolve("mi/spirit.html")).content().contains("<p>Text.</p>");
    }

    @Test
    void says_nothing_when_it_is_to_be_quiet() {
        assertThat(build("--quiet")).isEqualTo(new Said(0, "", ""));
        assertThat(target.resolve("index.html")).exists();
    }

    @Test
    void writes_where_it_is_told_to() {
        Path elsewhere = folder.resolve("elsewhere");

        Said said = build("--output", elsewhere.toString());

        assertThat(said.out()).isEqualTo("The site is ready: 2 pages. Open " + elsewhere.resolve("index.html") + "\n");
        assertThat(elsewhere.resolve("mi/spirit.html")).exists();
        assertThat(target).doesNotExist();
    }

    @Test
    void tells_warnings_and_publishes_all_the_same() {
        site.page("mi/clinic", "needs_clinical_review: true\n", "Text.");

        Said said = build("--quiet");

        assertThat(said).isEqualTo(new Said(0, "", """
                content/mi/clinic.md:9:1: warning[waits-for-clinician] no clinician has read this page yet, so it carries a banner and search engines are asked to wait
                  9 | needs_clinical_review: true
                    | ^^^^^^^^^^^^^^^^^^^^^^
                  hint: When somebody has, add their role and the day to 'reviewers', for example 'reviewers: [pharmacist, 2026-12-01]'. Roles that count: nurse, overdose-response trainer, pharmacist, physician.

                1 thing to think about
                """));
        assertThat(target.resolve("mi/clinic.html")).exists();
    }

    @Test
    void replaces_the_site_of_an_earlier_build() throws IOException {
        build();
        Files.delete(site.root().resolve("content/mi/spirit.md"));
        site.page("mi/heart", "Text.");

        build();

        assertThat(files(target)).containsKey("mi/heart.html").doesNotContainKey("mi/spirit.html");
        assertThat(names(site.root().resolve("target"))).containsExactlyInAnyOrder("site", ".site-cache");
    }

    @Test
    void refuses_a_page_without_front_matter() throws IOException {
        refuses("content/mi/a.md", "Just text.\n", """
                content/mi/a.md:1:1: error[front-matter] the page does not say what it is
                  hint: Start it with a line '---', then 'title:', 'description:', 'type:' and the other keys, then '---'.
                """);
    }

    @Test
    void refuses_broken_yaml() throws IOException {
        refuses("content/mi/a.md", page("tags: \"half a quote"), """
                content/mi/a.md:9:7: error[broken-yaml] a quote is opened here and nowhere closed
                  hint: Write the same sign behind the value, too.
                """);
    }

    @Test
    void refuses_an_unknown_type() throws IOException {
        refuses("content/mi/a.md", TestSite.frontMatter("a", "").replace("lesson", "lessn") + "Text.\n", """
                content/mi/a.md:4:7: error[unknown-value] type cannot be 'lessn'
                  hint: Did you mean 'lesson'?
                """);
    }

    @Test
    void refuses_a_page_without_title() throws IOException {
        refuses("content/mi/a.md", TestSite.frontMatter("a", "").replaceFirst("title: .*\n", "") + "Text.\n", """
                content/mi/a.md:2:1: error[missing-key] 'title' is missing
                  hint: Add a line that starts with 'title: '.
                """);
    }

    @Test
    void refuses_two_pages_with_one_address() throws IOException {
        refuses("content/mi/a.md", TestSite.frontMatter("a", "aliases: [mi/spirit]\n") + "Text.\n", """
                content/mi/a.md:9:11: error[same-address] the address 'mi/spirit.html' is taken by 'mi/spirit'
                  hint: Give this page another file name.
                """);
    }

    @Test
    void refuses_a_link_to_nowhere() throws IOException {
        refuses("content/mi/a.md", TestSite.frontMatter("a", "") + "See [it](spirits.md).\n", """
                content/mi/a.md:11:5: error[broken-link] no page has the address 'spirits.md'
                  hint: Did you mean 'spirit.md'?
                """);
    }

    @Test
    void refuses_letters_that_are_not_utf_8() throws IOException {
        byte[] latin = (TestSite.frontMatter("a", "") + "A caf\u00e9.\n").getBytes(StandardCharsets.ISO_8859_1);

        refuses("content/mi/a.md", latin, """
                content/mi/a.md:11:6: error[not-utf-8] the letter here is not stored as UTF-8
                  hint: Save the file again with the encoding UTF-8; in most editors it is a choice of 'Save as'.
                """);
    }

    @Test
    void refuses_a_template_with_a_fault() throws IOException {
        build();
        SortedMap<String, String> before = files(target);
        site.file("templates/home.ftlh", "${head.titel}").file("templates/lesson.ftlh", "${head.title}");

        Said said = build();

        assertThat(said.exitCode()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(said.out()).isEmpty();
        assertThat(said.err())
                .startsWith("templates/home.ftlh:1:3: error[template] "
                        + "The following has evaluated to null or missing: head.titel\n")
                .endsWith("Nothing was written. The site stays as it was.\n");
        assertThat(files(target)).isEqualTo(before);
        assertThat(names(site.root().resolve("target"))).containsExactlyInAnyOrder("site", ".site-cache");
    }

    @Test
    void leaves_nothing_behind_where_there_was_no_site() throws IOException {
        site.page("mi/a", "See [it](nowhere.md).");

        Said said = build();

        assertThat(said.exitCode()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(names(site.root())).containsExactly("content");
    }

    @Test
    void makes_no_folder_for_a_source_that_does_not_exist() {
        Path nowhere = folder.resolve("nowhere");

        Said said = Said.by("build", "--source", nowhere.toString());

        assertThat(said.exitCode()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(said.err()).startsWith("""
                content:1:1: error[missing-file] there is no folder 'content' here
                  hint: Run this where 'content' is, or name the folder above it with --source.
                """);
        assertThat(nowhere).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"content", "content/mi", "templates", "src/main", ".git"})
    void refuses_to_write_among_what_people_wrote(String place) throws IOException {
        Path unsafe = site.root().resolve(place);
        SortedMap<String, String> before = files(site.root());

        Said said = build("--output", unsafe.toString());

        assertThat(said)
                .isEqualTo(new Said(ExitCode.WRONG_USAGE, "", """
                The site cannot go there: '%s' lies in '%s', which holds what people wrote.
                Name a new or empty folder with --output.
                """.formatted(unsafe, place.replaceFirst("/.*", ""))));
        assertThat(files(site.root())).isEqualTo(before);
    }

    @Test
    void refuses_to_replace_the_project() throws IOException {
        SortedMap<String, String> before = files(site.root());

        Said said = build("--output", site.root().toString());

        assertThat(said).isEqualTo(new Said(ExitCode.WRONG_USAGE, "", """
                The site cannot go there: '%1$s' holds '%1$s', which the build would replace.
                Name a new or empty folder with --output.
                """.formatted(site.root())));
        assertThat(files(site.root())).isEqualTo(before);
    }

    @Test
    void refuses_to_replace_files_of_somebody_else() throws IOException {
        site.file("thesis/chapter-1.txt", "ten years of work");
        Path thesis = site.root().resolve("thesis");

        Said said = build("--output", thesis.toString());

        assertThat(said).isEqualTo(new Said(ExitCode.WRONG_USAGE, "", """
                The site cannot go there: '%s' holds files that Openoars did not write.
                Name a new or empty folder with --output.
                """.formatted(thesis)));
        assertThat(files(thesis)).containsOnlyKeys("chapter-1.txt");
    }

    @Test
    void waits_for_no_other_build_and_says_so() throws Exception {
        try (StagedFolder other = StagedFolder.beside(target, site.root())) {
            other.write("index.html", "half".getBytes(StandardCharsets.UTF_8));

            assertThat(build()).isEqualTo(new Said(ExitCode.PROBLEMS, "", """
                    The site cannot be written now: '%s' is being written by another build (process %d).
                    Wait until that has ended, then try again.
                    """.formatted(
                            target, ProcessHandle.current().pid())));
        }
        assertThat(target).doesNotExist();
    }

    @Test
    void says_that_a_folder_cannot_be_made() throws IOException {
        site.file("notes.txt", "a file");
        Path inside = site.root().resolve("notes.txt").resolve("site");

        Said said = build("--output", inside.toString());

        assertThat(said.exitCode()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(said.err())
                .startsWith(
                        "A file could not be read or written: " + site.root().resolve("notes.txt"))
                .endsWith("Nothing was published. Check the disk and the rights to the folder, then try again.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.net/handbook/", "https://example.net/handbook"})
    void takes_another_web_address_for_the_sitemap_and_the_feed(String address) throws IOException {
        build("--base-url", address);

        assertThat(target.resolve("sitemap.xml"))
                .content()
                .contains("<loc>https://example.net/handbook/</loc>")
                .contains("<loc>https://example.net/handbook/mi/spirit.html</loc>")
                .doesNotContain("https://example.org/");
        assertThat(target.resolve("feed.xml")).content().contains("https://example.net/handbook/mi/spirit.html");
    }

    @Test
    void hides_drafts() throws IOException {
        draft();

        build();

        assertThat(files(target)).doesNotContainKey("mi/draft.html");
        assertThat(target.resolve("search.html")).content().doesNotContain("mi/draft.html");
    }

    @Test
    void shows_drafts_when_it_is_told_to() throws IOException {
        draft();

        Said said = build("--drafts");

        assertThat(said.out()).startsWith("The site is ready: 3 pages. ");
        assertThat(files(target)).containsKey("mi/draft.html");
        assertThat(target.resolve("search.html")).content().contains("mi/draft.html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-3", "0", "1", "3", "1000000"})
    void works_with_any_number_of_threads(String threads) {
        assertThat(build("--quiet", "--threads", threads)).isEqualTo(new Said(0, "", ""));
    }

    private void draft() {
        site.file("content/mi/draft.md", TestSite.frontMatter("draft", "").replace("published", "draft") + "Text.\n");
    }

    /** Front matter with one line more. */
    private static String page(String line) {
        return TestSite.frontMatter("a", line + "\n") + "Text.\n";
    }

    private void refuses(String path, String text, String problems) throws IOException {
        refuses(path, text.getBytes(StandardCharsets.UTF_8), problems);
    }

    /** Builds, adds a file that is not right, builds again, and looks whether the first site is still there, whole. */
    private void refuses(String path, byte[] bytes, String problems) throws IOException {
        build();
        SortedMap<String, String> before = files(target);
        site.file(path, bytes);

        Said said = build();

        assertThat(said.withoutExcerpts()).isEqualTo(new Said(ExitCode.PROBLEMS, "", problems + """

                1 thing to put right
                Nothing was written. The site stays as it was.
                """));
        assertThat(before).isNotEmpty();
        assertThat(files(target)).isEqualTo(before);
        assertThat(names(site.root().resolve("target"))).containsExactlyInAnyOrder("site", ".site-cache");
    }

    private Said build(String... more) {
        List<String> arguments = Stream.concat(
                        Stream.of("build", "--source", site.root().toString()), Stream.of(more))
                .toList();
        return Said.by(arguments.toArray(String[]::new));
    }

    /** Every byte as one character, so that any difference shows. */
    private static SortedMap<String, String> files(Path root) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(root)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(
                        root.relativize(file).toString().replace('\\', '/'),
                        Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    private static List<String> names(Path root) throws IOException {
        try (Stream<Path> found = Files.list(root)) {
            return found.map(file -> file.getFileName().toString()).toList();
        }
    }
}
