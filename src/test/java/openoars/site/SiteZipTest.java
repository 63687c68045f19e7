package openoars.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import openoars.TestSite;
import openoars.output.MemoryOutput;
import openoars.output.StagedFolder;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SiteZipTest {

    private static final String ZIP = "test-site.zip";

    @TempDir
    private Path folder;

    private TestSite site;

    @BeforeEach
    void make_a_site() {
        site = TestSite.in(folder).page("mi/a", "Text.").page("mi/b", "Text.");
    }

    @Test
    void holds_the_site_as_it_is_in_a_folder_of_its_own() throws Exception {
        SortedMap<String, byte[]> files = build(true);

        SortedMap<String, byte[]> zipped = unzipped(bytes(files, ZIP));

        assertThat(zipped.keySet())
                .allMatch(path -> path.startsWith("test-site/"))
                .contains("test-site/index.html", "test-site/mi/a.html", "test-site/search/engine.js")
                .doesNotContain("test-site/" + ZIP, "test-site/sw.js", "test-site/_headers", "test-site/.nojekyll");
        zipped.remove("test-site/offline.html");
        zipped.forEach((path, bytes) ->
                assertThat(bytes).as(path).isEqualTo(files.get(path.substring("test-site/".length()))));
    }

    @Test
    void is_offered_with_its_size_on_the_page_on_reading_without_a_connection() throws Exception {
        SortedMap<String, byte[]> files = build(true);

        String size = String.format(Locale.ROOT, "%.1f", bytes(files, ZIP).length / 1_000_000.0);
        assertThat(Jsoup.parse(text(bytes(files, "offline.html")))
                        .select("a[download]")
                        .outerHtml())
                .isEqualTo("<a href=\"" + ZIP + "\" download>Download everything, " + size + " MB</a>");
        assertThat(text(bytes(unzipped(bytes(files, ZIP)), "test-site/offline.html")))
                .doesNotContain("download");
    }

    @Test
    void is_no_part_of_what_a_browser_keeps() throws Exception {
        assertThat(text(bytes(build(true), "sw.js")))
                .contains("\"offline.html\"", "\"mi/a.html\"")
                .doesNotContain(".zip", ".md", "llms.txt", "_headers", ".nojekyll", "sharing");
    }

    @Test
    void is_the_same_for_the_same_site() throws Exception {
        assertThat(bytes(build(true), ZIP)).isEqualTo(bytes(build(true), ZIP));
    }

    @Test
    void is_not_made_without_pdf_files() throws Exception {
        SortedMap<String, byte[]> files = build(false);

        assertThat(files).doesNotContainKey(ZIP);
        assertThat(text(bytes(files, "offline.html"))).doesNotContain("download");
    }

    @Test
    void is_taken_over_from_the_last_build_if_all_in_it_stays() throws Exception {
        Object before = publish();
        site.page("mi/a", "Text.\n");

        assertThat(publish()).as("a blank line more").isEqualTo(before);

        site.page("mi/a", "Another text.");
        assertThat(publish()).isNotEqualTo(before);
    }

    /** Builds into a folder, with the help of the build before, and tells which file the zip is. */
    private Object publish() throws Exception {
        Path target = folder.resolve("target/site");
        try (StagedFolder staged = StagedFolder.beside(target, folder);
                SiteCache cache = SiteCache.in(folder.resolve("target/.site-cache"))) {
            cache.recall(staged);
            new Build(options(true)).writeTo(staged, cache);
            staged.publish();
            cache.commit();
        }
        return Files.readAttributes(target.resolve(ZIP), "unix:ino").toString()
                + Files.getLastModifiedTime(target.resolve(ZIP));
    }

    private SortedMap<String, byte[]> build(boolean pdf) throws Exception {
        MemoryOutput output = new MemoryOutput();
        new Build(options(pdf)).writeTo(output);
        return output.files();
    }

    private BuildOptions options(boolean pdf) {
        return new BuildOptions(folder, false, Optional.empty(), pdf, 2, LocalDate.of(2026, 11, 24));
    }

    private static SortedMap<String, byte[]> unzipped(byte[] bytes) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static byte[] bytes(SortedMap<String, byte[]> files, String path) {
        return Objects.requireNonNull(files.get(path), path);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, UTF_8);
    }
}
