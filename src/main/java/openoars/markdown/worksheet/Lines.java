package openoars.markdown.worksheet;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.util.ast.Node;
import openoars.markdown.page.PageWriter;

/** A question with writing lines under it, each of four or more underscores. */
final class Lines {

    private final Fields fields;

    Lines(Fields fields, PageWriter page) {
        this.fields = fields;
        page.on(Paragraph.class, (paragraph, p) -> Question.is(paragraph));
        page.on(ThematicBreak.class, this::write);
    }

    private boolean write(ThematicBreak line, PageWriter page) {
        if (!Blank.isLine(line)) {
            return false;
        }
        if (!Blank.isLine(line.getPrevious())) {
            writeField(line, page);
        }
        return true;
    }

    private void writeField(ThematicBreak first, PageWriter page) {
        Question question = Question.above(first);
        String id = fields.id(question.text(), first, page);
        page.out().raw("<div class=\"box alone\"><label").attribute("for", id).raw(">");
        question.write(page);
        page.out().raw("</label><textarea").attribute("id", id).attribute("name", id);
        page.out().attribute("rows", "" + countFrom(first)).raw(" autocomplete=\"off\"></textarea></div>\n");
    }

    private static int countFrom(Node first) {
        int count = 0;
        for (Node node = first; Blank.isLine(node); node = node.getNext()) {
            count++;
        }
        return count;
    }
}
