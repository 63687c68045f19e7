package openoars.markdown.box;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.util.ast.Node;
import openoars.markdown.page.PageWriter;
import org.jspecify.annotations.Nullable;

/** What stands in a block quote behind the words that name it. */
final class Quote {

    private Quote() {}

    /** Writes the paragraphs of a quote without what comes first in it, up to and with a given node. */
    static void writeAfter(Node name, BlockQuote quote, PageWriter page) {
        writeFrom(name.getNext(), quote, page);
    }

    /** Writes the paragraphs of a quote, the first from a given node on. */
    static void writeFrom(@Nullable Node first, BlockQuote quote, PageWriter page) {
        if (first != null) {
            page.out().raw("<p>");
            int start = page.out().position();
            page.from(first);
            page.out().strip(start);
            page.out().raw("</p>\n");
        }
        Node firstParagraph = quote.getFirstChild();
        page.from(firstParagraph == null ? null : firstParagraph.getNext());
    }
}
