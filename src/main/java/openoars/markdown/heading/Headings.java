package openoars.markdown.heading;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import openoars.markdown.page.PageWriter;
import openoars.markdown.page.PlainText;
import openoars.markdown.page.UniqueAnchors;
import openoars.model.Body;

/** All headings of a page, known before its text is written, so that a link can name a heading further down. */
public final class Headings {

    private final Map<Node, Body.Heading> headings = new LinkedHashMap<>();

    /** Reads the headings and adds their writer. */
    public Headings(Document document, PageWriter page) {
        find(document, new UniqueAnchors(), page);
        page.on(Heading.class, this::write);
    }

    private void find(Node block, UniqueAnchors anchors, PageWriter page) {
        for (Node node = block.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading) {
                String text = PlainText.of(heading);
                String anchor = anchors.next(text);
                headings.put(node, new Body.Heading(heading.getLevel(), "h-" + anchor, anchor, text, page.at(node)));
            } else if (node instanceof Block) {
                find(node, anchors, page);
            }
        }
    }

    /** In reading order. */
    public List<Body.Heading> all() {
        return List.copyOf(headings.values());
    }

    /** What a heading of the tree became. */
    public Body.Heading of(Heading node) {
        return Objects.requireNonNull(headings.get(node));
    }

    /** The heading with an anchor, as authors write it in links. */
    public Optional<Body.Heading> at(String anchor) {
        return headings.values().stream()
                .filter(heading -> heading.anchor().equals(anchor))
                .findFirst();
    }

    private boolean write(Heading node, PageWriter page) {
        Body.Heading heading = of(node);
        String name = "h" + Math.max(2, heading.level());
        page.out().raw("<").raw(name).attribute("id", heading.id()).raw(">");
        page.heading(heading, () -> page.withoutTerms(() -> page.children(node)));
        page.out().raw("</").raw(name).raw(">\n");
        return true;
    }
}
