package openoars.markdown.citation;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import openoars.markdown.page.PageWriter;
import openoars.markdown.page.Word;
import openoars.model.Body;
import openoars.problem.Rule;
import openoars.source.Located;

/**
 * The citations of a page. Sources are numbered by first use, those that only facilitator notes cite after all others, so
 * that both copies have the same numbers and neither has a gap.
 */
public final class Citations {

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Map<String, Integer> uses = new LinkedHashMap<>();
    private final List<Located<String>> keys = new ArrayList<>();
    private final List<Body.Use> participant = new ArrayList<>();
    private final List<Body.Use> facilitator = new ArrayList<>();

    /**
     * Numbers the sources and adds the writer.
     *
     * @param isInNote whether a node stands in a facilitator note
     */
    public Citations(Document document, Predicate<Node> isInNote, PageWriter page) {
        List<Citation> citations = new ArrayList<>();
        find(document, citations);
        number(citations, isInNote.negate());
        number(citations, isInNote);
        page.on(Citation.class, this::write);
    }

    /** The keys in reading order, repeated as often as cited. */
    public List<Located<String>> keys() {
        return List.copyOf(keys);
    }

    /** The places that cite a source for everybody to see. */
    public List<Body.Use> participant() {
        return List.copyOf(participant);
    }

    /** The places that cite a source in the facilitator copy. */
    public List<Body.Use> facilitator() {
        return List.copyOf(facilitator);
    }

    private static void find(Node parent, List<Citation> citations) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Citation citation) {
                citations.add(citation);
            } else {
                find(node, citations);
            }
        }
    }

    private void number(List<Citation> citations, Predicate<Node> included) {
        for (Citation citation : citations) {
            if (included.test(citation)) {
                citation.parts().forEach(part -> numbers.putIfAbsent(part.key(), numbers.size() + 1));
            }
        }
    }

    private boolean write(Citation citation, PageWriter page) {
        if (citation.getAncestorOfType(Heading.class) != null) {
            reportInHeading(citation, page);
            return true;
        }
        page.out().raw(citation.getPrevious() instanceof Citation ? " <sup>" : "<sup>");
        for (Citation.Part part : citation.parts()) {
            page.out().raw(part.equals(citation.parts().get(0)) ? "" : " ");
            write(part, page);
        }
        page.out().raw("</sup>");
        return true;
    }

    private static void reportInHeading(Citation citation, PageWriter page) {
        page.report(
                Rule.CITATION_IN_HEADING,
                citation,
                "a heading cannot cite a source",
                "Put the citation behind the sentence below the heading that says the same.");
    }

    private void write(Citation.Part part, PageWriter page) {
        Body.Use use = use(part.key());
        keys.add(new Located<>(part.key(), page.at(part.offset())));
        facilitator.add(use);
        if (!page.isInNote()) {
            participant.add(use);
        }
        String shown = part.locator().isEmpty() ? "" + use.number() : use.number() + ", " + part.locator();
        page.out().raw("<a").attribute("href", "#source-" + part.key()).attribute("id", use.id());
        page.out()
                .attribute("aria-label", page.word(Word.SOURCE_NOTE) + " " + shown)
                .raw(">")
                .text(shown)
                .raw("</a>");
    }

    private Body.Use use(String key) {
        int number = numbers.getOrDefault(key, 0);
        int count = uses.merge(key, 1, Integer::sum);
        return new Body.Use(key, number, "cite-" + number + (count == 1 ? "" : "-" + count));
    }
}
