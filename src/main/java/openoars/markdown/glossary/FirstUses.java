package openoars.markdown.glossary;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import openoars.markdown.page.PageWriter;
import openoars.markdown.page.PlainText;
import openoars.markdown.page.UniqueAnchors;
import openoars.markdown.script.Scripts;
import openoars.model.Body;
import openoars.model.PageType;
import openoars.model.Slug;
import openoars.model.Term;
import org.jspecify.annotations.Nullable;

/**
 * Links the first use of each word of the glossary on a page. The first of a paragraph also brings its definition, in a
 * gloss behind the paragraph.
 */
public final class FirstUses {

    private static final Slug PAGE = new Slug("reference/glossary");

    private final Glossary glossary;
    private final String href;
    private final UniqueAnchors anchors = new UniqueAnchors();
    private final Set<Term> used = new HashSet<>();
    private final List<Body.LinkedTerm> links = new ArrayList<>();
    private boolean takesGloss;
    private Optional<Gloss> gloss = Optional.empty();

    private record Gloss(Term term, String id) {}

    /** Adds the writers, except on worksheets, which are to be filled in, and on the page of the glossary itself. */
    public FirstUses(PageWriter page, Glossary glossary) {
        this.glossary = glossary;
        this.href = page.slug().toRoot() + PAGE.href() + "#";
        if (page.type() != PageType.WORKSHEET && !page.slug().equals(PAGE)) {
            page.on(Paragraph.class, this::write);
            page.on(Text.class, this::write);
        }
    }

    /** What was linked, in reading order; facilitator notes link nothing. */
    public List<Body.LinkedTerm> links() {
        return List.copyOf(links);
    }

    /** Writes a paragraph that may have a gloss. Beside a script there is no room for one in the margin. */
    private boolean write(Paragraph paragraph, PageWriter page) {
        if (!(paragraph.getParent() instanceof Document)
                || isScript(paragraph.getPrevious())
                || isScript(paragraph.getNext())) {
            return false;
        }
        takesGloss = true;
        page.out().raw("<p>");
        page.children(paragraph);
        page.out().raw("</p>\n");
        takesGloss = false;
        gloss.ifPresent(found -> writeGloss(found, page));
        gloss = Optional.empty();
        return true;
    }

    private boolean write(Text node, PageWriter page) {
        if (!page.linksTerms()) {
            return false;
        }
        String text = PlainText.of(node);
        int written = 0;
        Optional<Glossary.Use> use = glossary.find(text, 0);
        while (use.isPresent()) {
            page.words(text.substring(written, use.get().start()));
            write(use.get(), text, page);
            written = use.get().end();
            use = glossary.find(text, written);
        }
        page.words(text.substring(written));
        return true;
    }

    private void write(Glossary.Use use, String text, PageWriter page) {
        String words = text.substring(use.start(), use.end());
        if (!used.add(use.term())) {
            page.words(words);
            return;
        }
        boolean isExplained = takesGloss && gloss.isEmpty();
        links.add(new Body.LinkedTerm(use.term().id(), isExplained));
        page.out().raw("<a class=\"term\"").attribute("href", href + use.term().id());
        if (isExplained) {
            gloss = Optional.of(new Gloss(
                    use.term(), "gloss-" + anchors.next(use.term().name().value())));
            page.out().attribute("aria-describedby", gloss.get().id());
        }
        page.out().raw(">");
        page.words(words);
        page.out().raw("</a>");
    }

    private static void writeGloss(Gloss gloss, PageWriter page) {
        String name = gloss.term().unqualifiedName();
        page.out().raw("<p class=\"gloss\"").attribute("id", gloss.id()).raw("><strong>");
        page.out()
                .text(Character.toUpperCase(name.charAt(0)) + name.substring(1))
                .raw("</strong>: ");
        page.out().text(PlainText.printed(gloss.term().definition())).raw("</p>\n");
    }

    private static boolean isScript(@Nullable Node node) {
        return node != null && Scripts.isScript(node);
    }
}
