package openoars.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@BrowserTest
@TestInstance(Lifecycle.PER_CLASS)
class PrintIT {

    /** A title, its mark and the first question have more. */
    private static final int FEWEST_WORDS_ON_FIRST_SHEET = 30;

    /** In pixels; a cell of a grid has no printed lines and counts as one. */
    private static final String LINE_HEIGHTS =
            "fields => fields.map(field =>" + " field.clientHeight / (field.closest('.grid') ? 1 : field.rows || 1))";

    private static final double PIXELS_A_MILLIMETRE = 96 / 25.4;

    private Map<String, List<String>> printed = Map.of();

    @BeforeAll
    void print_every_sheet(Visit visit, BuiltSite site) throws IOException {
        printed = printed(visit, sheets(site).toList());
        assertThat(printed).hasSizeGreaterThan(80);
    }

    @Test
    void a_worksheet_fits_on_two_sheets_and_a_copy_for_facilitators_on_three() {
        assertThat(printed)
                .allSatisfy((path, sheets) ->
                        assertThat(sheets).as(path).hasSizeBetween(1, path.contains("-facilitator.html") ? 3 : 2));
    }

    @Test
    void no_sheet_begins_with_a_title_alone() {
        assertThat(printed)
                .allSatisfy((path, sheets) -> assertThat(sheets.get(0).split("\\s+"))
                        .as(path)
                        .hasSizeGreaterThan(FEWEST_WORDS_ON_FIRST_SHEET));
    }

    @Test
    void a_long_page_takes_more_sheets_than_a_worksheet_may(Visit visit) throws IOException {
        Map<String, List<String>> sheets = printed(visit, List.of(PageKind.GLOSSARY.path()));

        assertThat(sheets.values())
                .hasSize(2)
                .allSatisfy(texts -> assertThat(texts).hasSizeGreaterThan(3));
    }

    @Test
    void a_long_answer_is_printed_to_its_end(Visit visit) {
        Page page = visit.open(PageKind.GRID_WORKSHEET.path());
        Locator fields = page.locator(".sheet textarea");
        for (Locator field : fields.all()) {
            field.fill("A line that somebody typed.\n".repeat(12));
        }

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(fields.evaluateAll("fields => fields.filter(f => f.scrollHeight > f.clientHeight + 1).length"))
                .isEqualTo(0);
    }

    @Test
    void a_worksheet_prints_without_the_site_around_it_and_with_room_for_a_pen(Visit visit, BuiltSite site)
            throws IOException {
        Page page = visit.open(PageKind.HOME.path());
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        for (String path : worksheets(site)) {
            visit.go(page, path);

            assertThat(page.locator(".masthead:visible, .tabs:visible, .foot:visible, .sheet-tools:visible"))
                    .hasCount(0);
            assertThat(page.locator(".sheet:visible, .sheet > footer:visible")).hasCount(2);
            List<?> heights = (List<?>)
                    page.locator(".sheet :is(textarea, input[type=text])").evaluateAll(LINE_HEIGHTS);
            assertThat(heights)
                    .as(path)
                    .isNotEmpty()
                    .allSatisfy(height -> assertThat(((Number) height).doubleValue())
                            .isGreaterThanOrEqualTo(8 * PIXELS_A_MILLIMETRE));
        }
    }

    @Test
    void answers_are_folded_on_the_screen(Visit visit) {
        Page page = visit.open(PageKind.LESSON.path());

        assertThat(page.locator("details.answer").first()).isVisible();
        assertThat(page.locator(".answer-key")).isHidden();
    }

    @Test
    void answers_are_printed_in_a_key_at_the_end(Visit visit) {
        Page page = visit.open(PageKind.LESSON.path());
        Locator folded = page.locator("details.answer");

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(folded.locator("visible=true")).hasCount(0);
        assertThat(page.locator(".answer-key > ol > li:visible")).hasCount(folded.count());
    }

    @Test
    void a_case_is_printed_with_all_its_replies_and_a_sheet_for_the_observer(Visit visit) {
        Page page = visit.open(PageKind.CASE.path());
        Locator next = page.locator("details.reply .next");
        assertThat(next.locator("visible=true")).hasCount(0);
        assertThat(page.locator(".observer")).isHidden();

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(next.locator("visible=true")).hasCount(next.count());
        assertThat(page.locator(".observer")).isVisible();
    }

    private static List<String> worksheets(BuiltSite site) throws IOException {
        return sheets(site).filter(path -> !path.endsWith("-facilitator.html")).toList();
    }

    private static Stream<String> sheets(BuiltSite site) throws IOException {
        return site.pages().stream().filter(path -> path.matches("worksheets/(?!index).*"));
    }

    /** What stands on each sheet of each page on each paper. */
    private static Map<String, List<String>> printed(Visit visit, List<String> paths) throws IOException {
        Map<String, List<String>> printed = new TreeMap<>();
        Page page = visit.open(PageKind.HOME.path());
        for (String path : paths) {
            visit.go(page, path);
            for (String paper : List.of("A4", "Letter")) {
                printed.put(path + " on " + paper, texts(page.pdf(new Page.PdfOptions().setFormat(paper))));
            }
        }
        return printed;
    }

    private static List<String> texts(byte[] pdf) throws IOException {
        List<String> texts = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int sheet = 1; sheet <= document.getNumberOfPages(); sheet++) {
                stripper.setStartPage(sheet);
                stripper.setEndPage(sheet);
                texts.add(stripper.getText(document));
            }
        }
        return texts;
    }
}
