package openoars.markdown.reply;

import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Optional;
import openoars.markdown.page.PageWriter;
import openoars.markdown.page.PlainText;

/**
 * Something you could say, and what it does.
 *
 * @param said the words, linked to the scene that follows
 */
record Reply(Link said) {

    static Optional<Reply> of(Node item) {
        return item.getFirstChild() instanceof Paragraph paragraph
                        && paragraph.getFirstChild() instanceof Link link
                        && link.getNext() == null
                        && link.getUrl().startsWith("#")
                ? Optional.of(new Reply(link))
                : Optional.empty();
    }

    boolean hasFeedback() {
        return said.getParent().getNext() != null;
    }

    /** Writes what the reply does, its nearness first. */
    void writeFeedback(PageWriter page) {
        Node first = said.getParent().getNext();
        if (first instanceof Paragraph paragraph && paragraph.getFirstChild() instanceof StrongEmphasis strong) {
            Optional<Nearness> nearness = Nearness.of(PlainText.of(strong));
            if (nearness.isPresent()) {
                write(nearness.get(), page);
                writeRest(strong, page);
                page.from(paragraph.getNext());
                return;
            }
        }
        report(first == null ? said : first, page);
        page.from(first);
    }

    private static void write(Nearness nearness, PageWriter page) {
        page.out().raw("<p class=\"nearness\">").raw(nearness.svg()).raw(" ");
        page.words(nearness.words());
        page.out().raw("</p>\n");
    }

    private static void writeRest(StrongEmphasis nearness, PageWriter page) {
        if (nearness.getNext() != null) {
            page.out().raw("<p>");
            int start = page.out().position();
            page.from(nearness.getNext());
            page.out().strip(start);
            page.out().raw("</p>\n");
        }
    }

    private void report(Node at, PageWriter page) {
        page.error(
                "unknown-nearness",
                at,
                "the reply '" + PlainText.of(said) + "' does not say how near it brings you",
                "Put one of these under the reply, before what you say about it:"
                        + " **Brings you closer.** or **Gets you halfway.** or **Pushes you apart.**");
    }
}
