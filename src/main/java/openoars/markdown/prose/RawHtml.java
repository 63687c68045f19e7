package openoars.markdown.prose;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import openoars.markdown.page.PageWriter;
import openoars.problem.Rule;

/** HTML that an author wrote: comments stay unseen, all else is shown as text and is a mistake. */
final class RawHtml {

    private static final String START = "<!--";
    private static final String END = "-->";

    private RawHtml() {}

    static void addTo(PageWriter page) {
        page.on(HtmlBlock.class, RawHtml::block);
        page.on(HtmlCommentBlock.class, RawHtml::block);
        page.on(HtmlInline.class, RawHtml::inline);
        page.on(HtmlInlineComment.class, RawHtml::inline);
    }

    private static boolean block(Node node, PageWriter page) {
        if (!isComment(node)) {
            page.out().raw("<p>");
            show(node, page);
            page.out().raw("</p>\n");
        }
        return true;
    }

    private static boolean inline(Node node, PageWriter page) {
        if (!isComment(node)) {
            show(node, page);
        }
        return true;
    }

    /** Whether there is nothing but comments, each of them closed. */
    private static boolean isComment(Node node) {
        String html = html(node);
        while (html.startsWith(START)) {
            int end = html.indexOf(END, START.length());
            if (end < 0) {
                return false;
            }
            html = html.substring(end + END.length()).strip();
        }
        return html.isEmpty();
    }

    /** The lines of a block stand behind the marks of the quotes and lists that it is in. */
    private static String html(Node node) {
        BasedSequence html = node instanceof Block block ? block.getContentChars() : node.getChars();
        return html.normalizeEOL().strip();
    }

    private static void show(Node node, PageWriter page) {
        String html = html(node);
        page.words(html);
        page.report(
                Rule.RAW_HTML,
                node,
                "'" + html.lines().findFirst().orElse("") + "' is HTML, and pages are plain Markdown",
                "Say it in Markdown, or in words; to show a sign like < as it is, put it between backticks.");
    }
}
