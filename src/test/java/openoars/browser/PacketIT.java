package openoars.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@BrowserTest
class PacketIT {

    private static final String PACKET = "packet.html";

    /** Stands at the foot of each copy, once. */
    private static final String FOOT = "Do not write names";

    @Test
    void prints_what_was_ticked_and_nothing_else_even_without_scripts(Visit visit) throws IOException {
        Page page = visit.open(PACKET, Visit.desk().setJavaScriptEnabled(false));
        box(page, "My change plan", "To fill in").check();
        box(page, "Readiness ruler", "For the facilitator").check();

        List<String> sides = print(page);

        assertThat(sides.get(0)).contains("Readiness ruler", "Facilitator copy").doesNotContain("My change plan");
        assertThat(String.join("", sides)).contains("My change plan", "Watch for treating the number as a score");
        assertThat(copies(sides)).hasSize(2);
        assertThat(sides.get(sides.size() - 1)).contains(FOOT);
        assertThat(String.join("", sides)).doesNotContain("Make a packet", "holds the pen");
    }

    @Test
    void a_packet_without_a_sheet_prints_how_to_fill_it(Visit visit) throws IOException {
        List<String> sides = print(visit.open(PACKET));

        assertThat(sides).hasSize(1);
        assertThat(sides.get(0)).contains("Make a packet").doesNotContain(FOOT);
    }

    @Test
    void says_how_many_pages_it_takes(Visit visit) {
        Page page = visit.open(PACKET);
        Locator first = box(page, "My change plan", "To fill in");
        Locator second = box(page, "My change plan", "In large print");
        int pages = pages(first) + pages(second);

        first.check();
        second.check();

        assertThat(page.locator(".packet-total")).hasText(pages + " pages to print, give or take a few.");
        assertThat(page.locator("#packet-said")).hasText(pages + " pages to print.");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Take all ticks away"))
                .click();
        assertThat(page.locator(".packet-total b")).hasText("0");
        assertThat(page.locator(".picks :checked")).hasCount(0);
    }

    @Test
    void prints_no_empty_side_before_the_copy_that_was_chosen(Visit visit) throws IOException {
        Page page = visit.open(PACKET);
        page.locator("label.for-large input").last().check();

        assertThat(print(page)).isNotEmpty().allSatisfy(side -> assertThat(side).isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"for-participant", "for-large", "for-facilitator"})
    void what_it_says_of_pages_is_about_true(String edition, Visit visit) throws IOException {
        Page page = visit.open(PACKET);
        List<Locator> boxes = page.locator("label." + edition + " input").all();
        boxes.forEach(Locator::check);

        List<Integer> printed = copies(print(page));

        List<Integer> said = boxes.stream().map(PacketIT::pages).toList();
        assertThat(printed).hasSameSizeAs(said);
        for (int i = 0; i < said.size(); i++) {
            assertThat(said.get(i)).as(edition + " " + i).isBetween(printed.get(i) - 1, printed.get(i) + 1);
        }
        assertThat((double) sum(said) / sum(printed)).isBetween(0.85, 1.15);
    }

    private static int sum(List<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    private static int pages(Locator box) {
        return Integer.parseInt(box.getAttribute("data-pages"));
    }

    private static Locator box(Page page, String worksheet, String edition) {
        return page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(worksheet))
                .getByLabel(edition);
    }

    /** How many sides each copy took. */
    private static List<Integer> copies(List<String> sides) {
        List<Integer> copies = new ArrayList<>();
        int count = 0;
        for (String side : sides) {
            count++;
            if (side.contains(FOOT)) {
                copies.add(count);
                count = 0;
            }
        }
        return copies;
    }

    private static List<String> print(Page page) throws IOException {
        List<String> sides = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(page.pdf(new Page.PdfOptions().setFormat("A4")))) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int side = 1; side <= document.getNumberOfPages(); side++) {
                stripper.setStartPage(side);
                stripper.setEndPage(side);
                sides.add(stripper.getText(document));
            }
        }
        return sides;
    }
}
