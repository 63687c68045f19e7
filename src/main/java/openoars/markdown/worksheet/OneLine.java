package openoars.markdown.worksheet;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import openoars.markdown.page.PageWriter;
import openoars.markdown.page.PlainText;

/** A paragraph such as {@code My first sentence: ____}. */
final class OneLine {

    private final Fields fields;

    OneLine(Fields fields, PageWriter page) {
        this.fields = fields;
        page.on(Paragraph.class, this::write);
    }

    static boolean is(Node node) {
        return node instanceof Paragraph && Blank.endsText(node.getLastChild()) && onlyLastIsBlank(node);
    }

    private static boolean onlyLastIsBlank(Node paragraph) {
        for (Node child = paragraph.getFirstChild(); child != paragraph.getLastChild(); child = child.getNext()) {
            if (Blank.isIn(child)) {
                return false;
            }
        }
        return true;
    }

    private boolean write(Paragraph paragraph, PageWriter page) {
        if (!is(paragraph)) {
            return false;
        }
        String id = fields.id(Blank.label(PlainText.of(paragraph)), paragraph, page);
        page.out().raw("<div class=\"box alone\"><label").attribute("for", id).raw(">");
        Label.write(paragraph, page);
        page.out().raw("</label><input").attribute("id", id).attribute("name", id);
        page.out().raw(" type=\"text\" autocomplete=\"off\"></div>\n");
        return true;
    }
}
