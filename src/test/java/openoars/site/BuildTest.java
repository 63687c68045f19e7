package openoars.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import openoars.TestSite;
import openoars.bake.BakeFailed;
import openoars.output.MemoryOutput;
import openoars.output.Output;
import openoars.problem.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The project's own content, built again and again. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BuildTest {

    private static final Path PROJECT = Path.of("");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Pattern PUBLISHED = Pattern.compile("^status: published$", Pattern.MULTILINE);

    private static final Locale LOCALE = Locale.getDefault();
    private static final TimeZone ZONE = TimeZone.getDefault();

    private static SortedMap<String, byte[]> site = new TreeMap<>();

    @TempDir
    private Path folder;

    @BeforeAll
    static void build_once() throws Exception {
        site = build(PROJECT, 2, TODAY);
    }

    @AfterEach
    void put_the_defaults_back() {
        Locale.setDefault(LOCALE);
        TimeZone.setDefault(ZONE);
    }

    @Test
    void comes_out_the_same_twice() throws Exception {
        assertThat(differencesTo(build(PROJECT, 2, TODAY))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8})
    void comes_out_the_same_with_any_number_of_threads(int threads) throws Exception {
        assertThat(differencesTo(build(PROJECT, threads, TODAY))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG"})
    void comes_out_the_same_in_any_language_of_the_machine(String tag) throws Exception {
        Locale.setDefault(Locale.forLanguageTag(tag));

        assertThat(differencesTo(build(PROJECT, 2, TODAY))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Kiritimati", "America/St_Johns"})
    void comes_out_the_same_in_any_time_zone(String zone) throws Exception {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));

        assertThat(TimeZone.getDefault().getID()).isEqualTo(zone);
        assertThat(differencesTo(build(PROJECT, 2, TODAY))).isEmpty();
    }

    /** Help lines lose their numbers when nobody has looked at them in time, and the page on health tells what is due. */
    @ParameterizedTest
    @ValueSource(strings = {"1970-01-01", "2106-02-08"})
    void depends_on_the_day_only_where_it_tells_what_is_due(LocalDate day) throws Exception {
        assertThat(differencesTo(build(PROJECT, 2, day)))
                .isSubsetOf("health.html", "health.json", "start/get-help-now.html", "sw.js");
    }

    @Test
    void comes_out_the_same_from_another_folder() throws Exception {
        Path elsewhere = folder.resolve("another place & name");
        copy(PROJECT.resolve("content"), elsewhere.resolve("content"));
        copy(PROJECT.resolve("templates"), elsewhere.resolve("templates"));

        assertThat(differencesTo(build(elsewhere, 2, TODAY))).isEmpty();
    }

    @Test
    void comes_out_the_same_with_the_theme_inside_the_program() throws Exception {
        copy(PROJECT.resolve("content"), folder.resolve("content"));

        assertThat(differencesTo(build(folder, 2, TODAY))).isEmpty();
    }

    @Test
    void writes_a_file_for_every_published_page() throws IOException {
        List<String> expected = pages(true);

        assertThat(expected).hasSizeGreaterThan(10);
        assertThat(site.keySet()).containsAll(expected);
    }

    @Test
    void writes_no_file_for_a_draft() throws IOException {
        assertThat(pages(false)).noneMatch(path -> site.containsKey(path));
    }

    @Test
    void lists_every_published_page_on_the_page_that_finds_pages() throws IOException {
        String search = new String(site.get("search.html"), StandardCharsets.UTF_8);

        assertThat(search)
                .contains(pages(true).stream()
                        .map(path -> "href=\"" + path + "\"")
                        .toList());
    }

    @Test
    void writes_nothing_when_anything_is_wrong() throws Exception {
        TestSite.in(folder).page("mi/a", "[it](nowhere.md)");
        MemoryOutput output = new MemoryOutput();

        Build.Result result = new Build(options(folder, 2, TODAY)).writeTo(output);

        assertThat(result.hasErrors()).isTrue();
        assertThat(output.files()).isEmpty();
    }

    @Test
    void fails_when_a_page_has_no_file_in_the_end() {
        TestSite.in(folder).page("mi/a", "Text.");

        assertThatThrownBy(() -> new Build(options(folder, 2, TODAY)).writeTo(new Dropping("mi/a.html")))
                .isInstanceOf(BakeFailed.class)
                .hasMessage(
                        "content/mi/a.md:1:1: error[missing-page] the page was read, and no file was written for it");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8})
    void passes_on_that_the_disk_fails_from_any_thread(int threads) {
        TestSite.in(folder).page("mi/a", "Text.");
        IOException full = new IOException("No space left on device");

        assertThatThrownBy(() -> new Build(options(folder, threads, TODAY)).writeTo(new Full(full)))
                .isInstanceOf(IOException.class)
                .hasMessage("No space left on device");
    }

    private static SortedMap<String, byte[]> build(Path project, int threads, LocalDate today) throws Exception {
        MemoryOutput output = new MemoryOutput();
        Build.Result result = new Build(options(project, threads, today)).writeTo(output);
        assertThat(result.problems()).filteredOn(Problem::isError).isEmpty();
        return output.files();
    }

    private static BuildOptions options(Path project, int threads, LocalDate today) {
        return new BuildOptions(project, false, Optional.empty(), false, threads, today);
    }

    private static List<String> differencesTo(SortedMap<String, byte[]> other) {
        return differences(site, other);
    }

    /** The paths that only one site has, and those whose bytes differ. */
    private static List<String> differences(SortedMap<String, byte[]> one, SortedMap<String, byte[]> other) {
        assertThat(one).isNotEmpty();
        return Stream.concat(one.keySet().stream(), other.keySet().stream())
                .distinct()
                .filter(path -> !Arrays.equals(one.get(path), other.get(path)))
                .toList();
    }

    /** The pages that people wrote, as the site should have them, read in the simplest way there is. */
    private static List<String> pages(boolean published) throws IOException {
        Path content = PROJECT.resolve("content");
        try (Stream<Path> files = Files.walk(content)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> PUBLISHED.matcher(text(file)).find() == published)
                    .map(file -> content.relativize(file).toString().replace('\\', '/'))
                    .map(path -> path.replaceFirst("md$", "html"))
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SortedMap<String, byte[]> files(Path root) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(root)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private static void copy(Path from, Path to) throws IOException {
        for (var file : files(from).entrySet()) {
            TestSite.empty(to).file(file.getKey(), file.getValue());
        }
    }

    /** Loses one file, and says nothing. */
    private record Dropping(String path) implements Output {

        @Override
        public void write(String file, byte[] bytes) {}

        @Override
        public boolean has(String file) {
            return !file.equals(path);
        }
    }

    /** A disk without room. */
    private record Full(IOException failure) implements Output {

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
