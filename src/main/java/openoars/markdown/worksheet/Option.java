package openoars.markdown.worksheet;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Optional;
import openoars.markdown.page.PageWriter;
import openoars.markdown.page.PlainText;

/**
 * One option of a list.
 *
 * @param isTick whether several may be ticked; otherwise one is chosen
 */
record Option(Paragraph paragraph, boolean isTick) {

    private static final String CIRCLE = "( ) ";

    static Optional<Option> of(Node item) {
        if (!(item.getFirstChild() instanceof Paragraph paragraph)) {
            return Optional.empty();
        }
        boolean isTick = item instanceof TaskListItem;
        boolean isChoice = paragraph.getFirstChild() instanceof Text text
                && PlainText.of(text).startsWith(CIRCLE);
        return isTick || isChoice ? Optional.of(new Option(paragraph, isTick)) : Optional.empty();
    }

    /** Its words as plain text, without circle and blank. */
    String words() {
        return Blank.label(PlainText.of(paragraph).substring(mark().length()));
    }

    /** Writes what is ticked or chosen. Circles of one group share a name, and the id tells which was chosen. */
    void writeBox(String id, String group, PageWriter page) {
        page.out()
                .raw(isTick ? "<input type=\"checkbox\"" : "<input type=\"radio\"")
                .attribute("id", id);
        page.out().attribute("name", isTick ? id : group);
        if (!isTick) {
            page.out().attribute("value", id);
        }
        page.out().raw("> ");
    }

    void writeWords(PageWriter page) {
        Label.write(paragraph, mark(), page);
        page.endWord();
    }

    private String mark() {
        return isTick ? "" : CIRCLE;
    }
}
