package openoars.markdown.reply;

import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.Link;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import openoars.markdown.heading.Headings;
import openoars.markdown.link.Links;
import openoars.markdown.page.PageWriter;
import openoars.markdown.page.Sections;
import openoars.markdown.page.Word;
import openoars.model.Body;
import openoars.model.Body.Section.Kind;

/** Lists of replies to choose from, each a link to another scene of the page with what it does below. */
public final class Replies {

    private final Sections sections;
    private final Headings headings;
    private final Links links;

    /** Adds the writer. */
    public Replies(Sections sections, Headings headings, Links links, PageWriter page) {
        this.sections = sections;
        this.headings = headings;
        this.links = links;
        page.on(BulletList.class, this::write);
    }

    private boolean write(BulletList list, PageWriter page) {
        List<Optional<Reply>> replies = StreamSupport.stream(list.getChildren().spliterator(), false)
                .map(Reply::of)
                .toList();
        if (!replies.stream().allMatch(Optional::isPresent)
                || replies.stream().flatMap(Optional::stream).noneMatch(Reply::hasFeedback)) {
            return false;
        }
        sections.is(Kind.SCENE);
        page.out().raw("<ol class=\"replies\">\n");
        replies.stream().flatMap(Optional::stream).forEach(reply -> write(reply, page));
        page.out().raw("</ol>\n");
        return true;
    }

    private void write(Reply reply, PageWriter page) {
        Link said = reply.said();
        links.add(said, said.getUrl(), page);
        page.out().raw("<li><details class=\"reply\"").attribute("name", sections.id());
        page.out().raw("><summary").attribute("data-say", page.word(Word.SAY_THIS));
        page.out().attribute("data-said", page.word(Word.YOU_SAID)).raw("><span>");
        page.withoutTerms(() -> page.children(said));
        page.out().raw("</span></summary>\n<div>");
        reply.writeFeedback(page);
        writeNext(said.getUrl().subSequence(1).toString(), page);
        page.out().raw("</div></details></li>\n");
    }

    private void writeNext(String anchor, PageWriter page) {
        String title = headings.at(anchor)
                .map(Body.Heading::text)
                .map(text -> ": " + text)
                .orElse("");
        String id = "h-" + anchor;
        if (!page.isInNote()) {
            sections.leadsTo(id);
        }
        page.out().raw("<p><a class=\"next\"").attribute("href", "#" + id).raw(">");
        page.words(page.word(Word.GO_ON) + title);
        page.out().raw("</a></p>\n");
    }
}
