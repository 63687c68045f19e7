package openoars.markdown.worksheet;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Optional;
import openoars.markdown.page.PageWriter;
import openoars.markdown.page.PlainText;

/** The paragraph right above a place to answer; it becomes the label. */
record Question(Optional<Paragraph> paragraph) {

    static Question above(Node answer) {
        return new Question(Optional.ofNullable(answer.getPrevious())
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .filter(above -> !OneLine.is(above) && !Ruler.is(above)));
    }

    /** Whether a paragraph is the question of what comes next, and will be written there. */
    static boolean is(Paragraph paragraph) {
        Node next = paragraph.getNext();
        return next != null
                && (Blank.isLine(next) || Ruler.is(next) || Options.are(next))
                && above(next).paragraph().isPresent();
    }

    String text() {
        return paragraph.map(PlainText::of).orElse("");
    }

    void write(PageWriter page) {
        page.withoutTerms(() -> paragraph.ifPresent(page::children));
        page.endWord();
    }
}
