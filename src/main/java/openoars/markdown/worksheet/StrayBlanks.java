package openoars.markdown.worksheet;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.util.ast.Node;
import openoars.markdown.page.NodeWriter;
import openoars.markdown.page.PageWriter;
import openoars.problem.Rule;

/** Blanks that became no field. They are reported and written as they are. */
final class StrayBlanks {

    private StrayBlanks() {}

    /** Adds what reports the blanks of a worksheet that no form of field has taken. */
    static void withoutLabel(PageWriter page) {
        page.on(Text.class, reporting(StrayBlanks::reportWithoutLabel));
    }

    /** Adds what reports all blanks of a page that is no worksheet. */
    static void outsideWorksheet(PageWriter page) {
        page.on(Text.class, reporting(StrayBlanks::reportOutside));
        page.on(ThematicBreak.class, reporting(StrayBlanks::reportOutside));
    }

    static void reportWithoutLabel(Node at, PageWriter page) {
        page.report(
                Rule.FIELD_WITHOUT_LABEL,
                at,
                "this place to write has no question",
                "Put the question in the same paragraph, as in 'My first sentence: ____', or in a paragraph right above.");
    }

    private static void reportOutside(Node at, PageWriter page) {
        page.report(
                Rule.FIELD_OUTSIDE_WORKSHEET,
                at,
                "only a worksheet can have places to write",
                "Take out the underscores, or write 'type: worksheet' at the top of the page.");
    }

    private interface Report {
        void report(Node at, PageWriter page);
    }

    private static NodeWriter<Node> reporting(Report report) {
        return (node, page) -> {
            if (Blank.isIn(node)) {
                report.report(node, page);
            }
            return false;
        };
    }
}
