package openoars.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TimeZone;
import openoars.TestSite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How PDF files are made as part of a build. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PdfBuildIT {

    private static final Locale LOCALE = Locale.getDefault();
    private static final TimeZone ZONE = TimeZone.getDefault();

    @TempDir
    private Path folder;

    private Path target;

    @BeforeEach
    void make_a_site() {
        SheetSite.in(folder);
        target = folder.resolve("target/site");
    }

    @AfterEach
    void put_the_defaults_back() {
        Locale.setDefault(LOCALE);
        TimeZone.setDefault(ZONE);
    }

    @ParameterizedTest
    @CsvSource({"tr-TR, Pacific/Kiritimati, 1", "ar-EG, America/St_Johns, 8"})
    void comes_out_the_same_anywhere(String language, String zone, int threads) throws Exception {
        SortedMap<String, byte[]> here = SheetSite.build(folder);

        Locale.setDefault(Locale.forLanguageTag(language));
        TimeZone.setDefault(TimeZone.getTimeZone(zone));

        assertThat(SheetSite.build(folder, threads))
                .hasSameSizeAs(here)
                .allSatisfy((path, bytes) -> assertThat(bytes).as(path).isEqualTo(here.get(path)));
    }

    @Test
    void needs_no_section_of_worksheets() throws Exception {
        Path other = folder.resolve("other");
        TestSite.in(other).file("content/data/site.yml", """
                title: Test site
                base_url: https://example.org/
                sections:
                  - id: mi
                    title: Motivational interviewing
                """).page("mi/a", "Text.");

        assertThat(SheetSite.build(other).keySet()).noneMatch(path -> path.endsWith(".pdf"));
    }

    @Test
    void tells_where_a_worksheet_has_a_letter_that_the_fonts_lack() throws Exception {
        SheetSite.with(folder, "Down ↓ it goes, and ↓ again.\n\nWhy: ____\n" + SheetSite.NOTES);

        assertThat(SheetSite.problems(folder)).containsExactly("""
                content/worksheets/fields.md:12:6: error[missing-letter] the letters for paper have no '↓'
                  hint: Say it in words: in the PDF of this sheet there would be an empty box.""");
    }

    @Test
    void leads_from_the_pages_to_the_files() throws Exception {
        SortedMap<String, byte[]> site = SheetSite.build(folder);

        assertThat(page(site, "worksheets/fields.html"))
                .contains("href=\"../worksheets/fields-a4.pdf\"", "href=\"../worksheets/fields-large-letter.pdf\"")
                .doesNotContain("facilitator-a4.pdf");
        assertThat(page(site, "worksheets/fields-facilitator.html"))
                .contains("href=\"../worksheets/fields-facilitator-letter.pdf\"");
        assertThat(page(site, "worksheets/index.html")).contains("href=\"../worksheets/booklet-a4.pdf\"");
    }

    @Test
    void leaves_files_and_links_out_when_nobody_wants_them() throws Exception {
        run("--no-pdf");

        assertThat(target.resolve("worksheets/fields.html")).content().doesNotContain(".pdf");
        assertThat(target.resolve("worksheets/index.html")).content().doesNotContain(".pdf");
        assertThat(target.resolve("worksheets/fields-a4.pdf")).doesNotExist();
    }

    @Test
    void brings_files_and_links_back_when_somebody_wants_them_again() throws Exception {
        run("--no-pdf");
        run();

        assertThat(target.resolve("worksheets/fields.html")).content().contains("fields-a4.pdf");
        assertThat(target.resolve("worksheets/fields-a4.pdf")).exists();
    }

    @Test
    void takes_over_what_stays_the_same_and_loads_nothing_that_could_make_it() throws Exception {
        String first = run();
        byte[] before = Files.readAllBytes(target.resolve("worksheets/fields-a4.pdf"));

        TestSite.empty(folder).page("mi/new", "order: 9\n", "Something new.");
        String second = run();

        assertThat(first)
                .contains("com.openhtmltopdf.")
                .contains("org.apache.pdfbox.")
                .contains("org.jsoup.");
        assertThat(second)
                .doesNotContain("com.openhtmltopdf.")
                .doesNotContain("org.apache.pdfbox.")
                .doesNotContain("org.jsoup.");
        assertThat(target.resolve("mi/new.html")).exists();
        assertThat(target.resolve("worksheets/fields-a4.pdf")).hasBinaryContent(before);
    }

    @Test
    void makes_anew_what_has_changed() throws Exception {
        run();
        byte[] before = Files.readAllBytes(target.resolve("worksheets/fields-a4.pdf"));

        SheetSite.with(folder, "Another question: ____\n");
        run();

        assertThat(Files.readAllBytes(target.resolve("worksheets/fields-a4.pdf")))
                .isNotEqualTo(before);
    }

    @Test
    void loads_nothing_for_a_site_without_worksheets() throws Exception {
        Files.delete(folder.resolve("content/worksheets/fields.md"));

        assertThat(run()).doesNotContain("com.openhtmltopdf.").doesNotContain("org.apache.pdfbox.");
    }

    /** Builds in a virtual machine of its own, and gives back which classes that loaded. */
    private String run(String... options) throws IOException, InterruptedException {
        Path classes = folder.resolve("classes.txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + classes,
                "-cp",
                System.getProperty("java.class.path"),
                "openoars.Main",
                "build",
                "--quiet",
                "--source",
                folder.toString()));
        command.addAll(List.of(options));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = text(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(said).isZero();
        return Files.readString(classes);
    }

    private static String page(SortedMap<String, byte[]> site, String path) {
        return text(Objects.requireNonNull(site.get(path)));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
