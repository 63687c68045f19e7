package openoars.markdown.reply;

import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import openoars.markdown.page.PageWriter;
import openoars.markdown.page.PlainText;
import openoars.problem.Rule;

/**
 * Something you could say, and what it does.
 *
 * @param said the words, linked to the scene that follows
 * @param skills the emphasised words in parentheses behind them, which name the skills in it; empty if there are none
 */
record Reply(Link said, String skills) {

    private static final Pattern SKILLS = Pattern.compile("\\s*\\(([^()]+)\\)", Pattern.DOTALL);

    static Optional<Reply> of(Node item) {
        return item.getFirstChild() instanceof Paragraph paragraph
                        && paragraph.getFirstChild() instanceof Link link
                        && link.getUrl().startsWith("#")
                ? skillsBehind(link).map(skills -> new Reply(link, skills))
                : Optional.empty();
    }

    /** Empty if something else stands there. */
    private static Optional<String> skillsBehind(Link link) {
        if (link.getNext() == null) {
            return Optional.of("");
        }
        Node last = link.getParent().getLastChild();
        Matcher skills = SKILLS.matcher(last instanceof Emphasis ? PlainText.of(last) : "");
        boolean isAlone = last != null
                && (last.getPrevious() == link
                        || (last.getPrevious() instanceof Text
                                && last.getPrevious().getPrevious() == link));
        return isAlone && skills.matches() ? Optional.of(skills.group(1)) : Optional.empty();
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
                writeNearness(nearness.get(), page);
                writeRest(strong, page);
                page.from(paragraph.getNext());
                return;
            }
        }
        report(first == null ? said : first, page);
        page.from(first);
    }

    private void writeNearness(Nearness nearness, PageWriter page) {
        page.out().raw("<p class=\"nearness\">").raw(nearness.svg()).raw(" <span>");
        page.words(nearness.words());
        page.out().raw("</span>");
        page.endWord();
        if (!skills.isEmpty()) {
            page.out().raw(" <span class=\"skill\">");
            page.words(skills);
            page.out().raw("</span>");
        }
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
        page.report(
                Rule.UNKNOWN_NEARNESS,
                at,
                "the reply '" + PlainText.of(said) + "' does not say how near it brings you",
                "Put one of these under the reply, before what you say about it:"
                        + " **Brings you closer.** or **Gets you halfway.** or **Pushes you apart.**");
    }
}
