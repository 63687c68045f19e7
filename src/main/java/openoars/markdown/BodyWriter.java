package openoars.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.util.ReferenceRepository;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Map;
import java.util.Optional;
import openoars.markdown.box.Boxes;
import openoars.markdown.box.CallOuts;
import openoars.markdown.citation.Citations;
import openoars.markdown.drawing.Drawings;
import openoars.markdown.glossary.FirstUses;
import openoars.markdown.glossary.Glossary;
import openoars.markdown.heading.Headings;
import openoars.markdown.link.Links;
import openoars.markdown.page.Markup;
import openoars.markdown.page.PageWriter;
import openoars.markdown.page.Sections;
import openoars.markdown.prose.BrokenTable;
import openoars.markdown.prose.Prose;
import openoars.markdown.reply.Replies;
import openoars.markdown.script.Scripts;
import openoars.markdown.worksheet.Fields;
import openoars.model.Body;
import openoars.model.Drawing;
import openoars.model.Readability;

/** Writes one page: gathers the writers of all forms, cuts the text into sections, and hands over what was found. */
final class BodyWriter {

    private final Document document;
    private final PageWriter page;
    private final Sections sections;
    private final Headings headings;
    private final Citations citations;
    private final Drawings drawings;
    private final Links links;
    private final Boxes boxes;
    private final FirstUses terms;

    /** The order matters: the first writer that knows the form of a node writes it. */
    BodyWriter(Document document, PageWriter page, Glossary glossary, Map<String, Drawing> drawings) {
        this.document = document;
        this.page = page;
        ReferenceRepository references = Parser.REFERENCES.get(document);
        this.sections = new Sections(page.out());
        this.headings = new Headings(document, page);
        this.citations = new Citations(document, Boxes::isInNote, page);
        this.drawings = new Drawings(drawings, references, page);
        BrokenTable.addTo(page);
        Fields.addTo(page);
        CallOuts.addTo(page);
        Scripts.addTo(page);
        this.boxes = new Boxes(page, sections);
        this.links = new Links(references, page);
        new Replies(sections, headings, links, page);
        this.terms = new FirstUses(page, glossary);
        Prose.addTo(page);
    }

    Body write(Readability readability) {
        for (Node block : document.getChildren()) {
            if (block instanceof Heading heading && heading.getLevel() <= 2) {
                sections.start(headings.of(heading));
                unseen(heading);
            } else {
                page.write(block);
            }
        }
        sections.end();
        return body(readability);
    }

    /** The template prints the heading of a section; its words are counted and its links are checked all the same. */
    private void unseen(Heading heading) {
        int start = page.out().position();
        page.write(heading);
        page.out().take(start);
    }

    private Body body(Readability readability) {
        return Body.of(
                page.wordCount(),
                readability,
                new Body.Structure(headings.all(), links.all(), drawings.all(), citations.keys()),
                text(),
                page.passages());
    }

    private Body.Text text() {
        return new Body.Text(
                sections.copy(
                        Markup.Piece::participant, boxes.participantAnswers(), citations.participant(), terms.links()),
                page.hasNotes() ? Optional.of(facilitator()) : Optional.empty());
    }

    private Body.Copy facilitator() {
        return sections.copy(
                Markup.Piece::facilitator, boxes.facilitatorAnswers(), citations.facilitator(), terms.links());
    }
}
