package openoars.markdown.prose;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Node;
import openoars.markdown.page.NodeWriter;
import openoars.markdown.page.PageWriter;
import openoars.markdown.page.PlainText;

/** The plain forms, for nodes that are nothing special. */
public final class Prose {

    private Prose() {}

    /** Adds the plain writers, to be asked after all others. */
    public static void addTo(PageWriter page) {
        Lists.addTo(page);
        Tables.addTo(page);
        RawHtml.addTo(page);
        addBlocksTo(page);
        addInlinesTo(page);
    }

    private static void addBlocksTo(PageWriter page) {
        page.on(Paragraph.class, Prose::paragraph);
        page.on(BlockQuote.class, Prose::quote);
        page.on(FencedCodeBlock.class, (node, p) -> code(node.getContentChars().normalizeEOL(), p));
        page.on(IndentedCodeBlock.class, (node, p) -> code(indented(node), p));
        page.on(ThematicBreak.class, (node, p) -> raw("<hr>\n", p));
        page.on(Reference.class, (node, p) -> true);
    }

    private static void addInlinesTo(PageWriter page) {
        page.on(Text.class, Prose::text);
        page.on(Emphasis.class, element("em"));
        page.on(StrongEmphasis.class, element("strong"));
        page.on(Strikethrough.class, element("del"));
        page.on(Code.class, Prose::code);
        page.on(HtmlEntity.class, Prose::entity);
        page.on(SoftLineBreak.class, (node, p) -> raw("\n", p));
        page.on(HardLineBreak.class, (node, p) -> raw("<br>\n", p));
    }

    private static boolean paragraph(Paragraph node, PageWriter page) {
        if (node.getParent() instanceof ListItem item && item.isParagraphInTightListItem(node)) {
            page.children(node);
        } else {
            page.out().raw("<p>");
            page.children(node);
            page.out().raw("</p>\n");
        }
        return true;
    }

    /** A quote that is no box is somebody's voice. */
    private static boolean quote(BlockQuote node, PageWriter page) {
        page.out().raw("<blockquote class=\"says\">\n");
        page.children(node);
        page.out().raw("</blockquote>\n");
        return true;
    }

    private static boolean text(Text node, PageWriter page) {
        page.words(PlainText.of(node));
        return true;
    }

    private static boolean entity(HtmlEntity node, PageWriter page) {
        page.words(node.getChars().unescape());
        return true;
    }

    private static boolean code(Code node, PageWriter page) {
        page.out().raw("<code>");
        page.words(PlainText.of(node));
        page.out().raw("</code>");
        return true;
    }

    private static boolean code(String code, PageWriter page) {
        page.out().raw("<pre><code>");
        page.words(code);
        page.out().raw("</code></pre>\n");
        return true;
    }

    private static String indented(IndentedCodeBlock node) {
        return node.getContentChars().trimTailBlankLines().normalizeEndWithEOL();
    }

    private static boolean raw(String markup, PageWriter page) {
        page.out().raw(markup);
        return true;
    }

    private static NodeWriter<Node> element(String name) {
        return (node, page) -> {
            page.out().raw("<" + name + ">");
            page.children(node);
            page.out().raw("</" + name + ">");
            return true;
        };
    }
}
