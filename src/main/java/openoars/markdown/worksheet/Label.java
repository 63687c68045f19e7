package openoars.markdown.worksheet;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import openoars.markdown.page.PageWriter;
import openoars.markdown.page.PlainText;

/** Writes what names a field, without the blank that stands behind it. */
final class Label {

    private Label() {}

    static void write(Node paragraph, PageWriter page) {
        write(paragraph, "", page);
    }

    /** Writes a label without the mark that the paragraph starts with. */
    static void write(Node paragraph, String mark, PageWriter page) {
        page.withoutTerms(() -> paragraph.getChildren().forEach(node -> write(node, paragraph, mark, page)));
    }

    private static void write(Node node, Node paragraph, String mark, PageWriter page) {
        if (node instanceof Text text) {
            String words = PlainText.of(text);
            String unmarked = node == paragraph.getFirstChild() ? words.substring(mark.length()) : words;
            page.words(node == paragraph.getLastChild() ? Blank.label(unmarked) : unmarked);
        } else {
            page.write(node);
        }
    }
}
