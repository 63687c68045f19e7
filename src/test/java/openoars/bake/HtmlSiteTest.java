package openoars.bake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import openoars.TestSite;
import openoars.model.Library;
import openoars.model.Look;
import openoars.output.MemoryOutput;
import openoars.output.Output;
import openoars.reading.LibraryReader;
import openoars.reading.PageCache;
import openoars.reading.Proofreader;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HtmlSiteTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @TempDir
    private Path folder;

    private final MemoryOutput memory = new MemoryOutput();

    @Test
    void writes_every_page_and_what_goes_with_it() throws Exception {
        site(theme(Map.of()), memory).write();

        assertThat(memory.files())
                .containsOnlyKeys(
                        ".nojekyll",
                        "404.html",
                        "_headers",
                        "feed.xml",
                        "index.html",
                        "mi/a.html",
                        "mi/b.html",
                        "mi/index.html",
                        "search.html",
                        "sitemap.xml");
    }

    @Test
    void prints_what_looks_like_a_template_as_it_was_written() throws Exception {
        String text = "${7*1777}<#assign x=1><@x/>";
        Map<String, byte[]> files = TestSite.in(folder)
                .file(
                        "content/mi/a.md",
                        TestSite.frontMatter("a", "objectives: ['" + text + "']\n")
                                        .replace("Page a", "'" + text + "'")
                                        .replace("A page for a test.", "'" + text + "'")
                                + "## `" + text + "`\n\nText `" + text + "`.\n")
                .build();

        for (String path : List.of("mi/a.html", "mi/index.html", "search.html", "feed.xml")) {
            assertThat(new String(files.get(path), UTF_8))
                    .as(path)
                    .contains("${7*1777}&lt;#assign x=1&gt;&lt;@x/&gt;")
                    .doesNotContain("12439", "12,439");
        }
    }

    @Test
    void fails_when_a_page_has_no_file_in_the_end() {
        assertThatThrownBy(() ->
                        site(theme(Map.of()), new Dropping("mi/a.html", memory)).write())
                .isInstanceOf(BakeFailed.class)
                .hasMessage(
                        "content/mi/a.md:1:1: error[missing-page] the page was read, and no file was written for it");
    }

    @Test
    void names_every_page_that_has_no_file() {
        assertThatThrownBy(
                        () -> site(theme(Map.of()), new Dropping("mi/", memory)).write())
                .isInstanceOf(BakeFailed.class)
                .hasMessage("""
                        content/mi/a.md:1:1: error[missing-page] the page was read, and no file was written for it
                        content/mi/b.md:1:1: error[missing-page] the page was read, and no file was written for it""");
    }

    @Test
    void passes_on_that_a_file_could_not_be_written() {
        IOException full = new IOException("No space left on device");

        assertThatThrownBy(() -> site(theme(Map.of()), new Refusing(full)).write())
                .isSameAs(full);
    }

    @Test
    void writes_no_half_page_when_a_template_fails() {
        Theme broken = theme(Map.of("lesson.ftlh", "<h1>${head.title}</h1>\n${head.titel}"));

        assertThatThrownBy(() -> site(broken, memory).write())
                .isInstanceOf(BakeFailed.class)
                .hasMessage("templates/lesson.ftlh:2:3: error[template] "
                        + "The following has evaluated to null or missing: head.titel");
        assertThat(memory.files()).doesNotContainKeys("mi/a.html", "mi/b.html", "sitemap.xml", "feed.xml", "404.html");
    }

    @Test
    void names_every_template_that_fails_and_each_fault_once() {
        Theme broken = theme(Map.of("lesson.ftlh", "${lesson}", "search.ftlh", "\n\n${found}"));

        assertThatThrownBy(() -> site(broken, memory).write())
                .isInstanceOf(BakeFailed.class)
                .hasMessage("""
                        templates/lesson.ftlh:1:3: error[template] The following has evaluated to null or missing: lesson
                        templates/search.ftlh:3:3: error[template] The following has evaluated to null or missing: found""");
    }

    @Test
    void names_the_template_of_a_page_that_jbake_renders() {
        Theme broken = theme(Map.of("sitemap.ftlh", "${urls.nothing}"));

        assertThatThrownBy(() -> site(broken, memory).write())
                .isInstanceOf(BakeFailed.class)
                .hasMessageStartingWith("templates/sitemap.ftlh:1:3: error[template] ");
    }

    private HtmlSite site(Theme theme, Output output) throws IOException {
        TestSite.in(folder).page("mi/a", "Text.").page("mi/b", "Text.");
        Library library = new LibraryReader(folder, Look.PLAIN, data -> Proofreader.SILENT, PageCache.NONE)
                .read()
                .library();
        return new HtmlSite(library, theme, TODAY, List.of(), RenderKeys.NONE, output);
    }

    private static Theme theme(Map<String, String> other) {
        Map<String, String> templates = new TreeMap<>();
        for (String name : new String[] {"home", "lesson", "section", "search", "sitemap", "feed", "error404"}) {
            templates.put(name + ".ftlh", "${head.title}");
        }
        templates.putAll(other);
        return new Theme(new TreeMap<>(templates), Map.of(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    }

    /** Loses the files below one path, and says nothing. */
    private record Dropping(String path, MemoryOutput output) implements Output {

        @Override
        public void write(String file, byte[] bytes) {
            if (!file.startsWith(path)) {
                output.write(file, bytes);
            }
        }

        @Override
        public boolean has(String file) {
            return output.has(file);
        }
    }

    /** A disk that is full. */
    private record Refusing(IOException failure) implements Output {

        @Override
        public void write(String file, byte[] bytes) throws IOException {
            throw failure;
        }

        @Override
        public boolean has(String file) {
            return false;
        }
    }
}
