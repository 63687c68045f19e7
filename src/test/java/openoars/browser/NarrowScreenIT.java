package openoars.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@BrowserTest
class NarrowScreenIT {

    /**
     * Text that lies beside the screen, or in a box that cuts it. What lies in a box with a scroll bar of its own can
     * be reached, and what is a pixel high is there for the ear only.
     */
    private static final String CUT_TEXT = """
            () => {
              const cut = [];
              function scrolls(box) {
                return box !== document.body
                    && (/auto|scroll/.test(getComputedStyle(box).overflowX) || scrolls(box.parentElement));
              }
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (walker.nextNode()) {
                const text = walker.currentNode;
                const box = text.parentElement;
                if (!text.data.trim() || !box.checkVisibility() || box.clientHeight === 1 || scrolls(box)) continue;
                const range = document.createRange();
                range.selectNodeContents(text);
                const beside = Array.from(range.getClientRects())
                    .some(rect => rect.right > document.documentElement.clientWidth + 1 || rect.left < -1);
                const style = getComputedStyle(box);
                const clipped = (/hidden|clip/.test(style.overflowX) && box.scrollWidth > box.clientWidth + 1)
                    || (/hidden|clip/.test(style.overflowY) && box.scrollHeight > box.clientHeight + 1);
                if (beside || clipped) cut.push(text.data.trim().slice(0, 60));
              }
              return cut;
            }""";

    /** In pixels; there is no margin on the side of the thumb marks. */
    private static final int A4_BETWEEN_MARGINS = 737;

    @Test
    void nothing_scrolls_sideways_on_wider_screens(Visit visit) {
        Page page = visit.open(PageKind.HOME.path());

        assertThat(PageKind.values()).allSatisfy(kind -> {
            visit.go(page, kind.path());
            assertThat(IntStream.of(390, 820, 1280).filter(width -> scrollsSideways(page, width)))
                    .isEmpty();
        });
    }

    /** A desk seen at 200 %, and its text at twice the size once more. */
    @Test
    void no_page_has_text_that_is_cut_at_twice_the_size(Visit visit, BuiltSite site) throws IOException {
        Map<String, List<?>> cut = new TreeMap<>();
        List<String> wide = new ArrayList<>();
        Page page = visit.open(PageKind.HOME.path(), Visit.desk().setViewportSize(640, 400));

        for (String path : site.pagesThatDiffer()) {
            visit.go(page, path);
            doubleTheText(page);
            cut.put(path, cutText(page));
            if (scrollsSideways(page)) {
                wide.add(path);
            }
        }

        assertThat(cut).allSatisfy((path, texts) -> assertThat(texts).as(path).isEmpty());
        assertThat(wide).isEmpty();
    }

    @Test
    void no_page_has_text_beside_the_paper(Visit visit, BuiltSite site) throws IOException {
        Map<String, List<?>> cut = new TreeMap<>();
        Page page = visit.open(PageKind.HOME.path(), Visit.desk().setViewportSize(A4_BETWEEN_MARGINS, 1000));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        for (String path : site.pagesThatDiffer()) {
            cut.put(path, cutText(visit.go(page, path)));
        }

        assertThat(cut).allSatisfy((path, texts) -> assertThat(texts).as(path).isEmpty());
    }

    @Test
    void cut_text_and_sideways_scroll_are_found(Visit visit) {
        Page page = visit.open(PageKind.LESSON.path());

        page.evaluate("Object.assign(document.querySelector('h1').style, {position: 'relative', left: '100vw'})");

        assertThat(cutText(page)).hasToString("[" + page.locator("h1").innerText() + "]");
        assertThat(scrollsSideways(page, 390)).isTrue();
    }

    private static boolean scrollsSideways(Page page, int width) {
        page.setViewportSize(width, 800);
        return scrollsSideways(page);
    }

    private static boolean scrollsSideways(Page page) {
        return (boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }

    private static void doubleTheText(Page page) {
        page.evaluate("document.documentElement.style.fontSize ="
                + " 2 * parseFloat(getComputedStyle(document.documentElement).fontSize) + 'px'");
    }

    private static List<?> cutText(Page page) {
        return (List<?>) page.evaluate(CUT_TEXT);
    }
}
