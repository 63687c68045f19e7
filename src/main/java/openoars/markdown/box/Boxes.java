package openoars.markdown.box;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import openoars.markdown.page.Markup;
import openoars.markdown.page.PageWriter;
import openoars.markdown.page.Sections;
import openoars.markdown.page.Word;
import openoars.model.Body.Section.Kind;
import openoars.model.Html;
import openoars.problem.Rule;
import openoars.problem.Spelling;

/** Block quotes that open with a name: answers, practice boxes and facilitator notes. */
public final class Boxes {

    private static final String ANSWER = "Answer";
    private static final String NOTE = "Facilitator note";
    private static final String TRY = "Try it";
    private static final List<String> NAMES = List.of(ANSWER, NOTE, TRY);

    /** In texts and other attributes the quotation marks are escaped. */
    private static final Pattern ANCHOR = Pattern.compile(" id=\"[^\"]*\"");

    private final List<Html> participantAnswers = new ArrayList<>();
    private final List<Html> facilitatorAnswers = new ArrayList<>();

    private final Sections sections;

    /** Adds the writer. */
    public Boxes(PageWriter page, Sections sections) {
        this.sections = sections;
        page.on(BlockQuote.class, this::write);
    }

    /** The answers that everybody sees, in reading order. */
    public List<Html> participantAnswers() {
        return List.copyOf(participantAnswers);
    }

    /** The answers in the facilitator copy, in reading order. */
    public List<Html> facilitatorAnswers() {
        return List.copyOf(facilitatorAnswers);
    }

    /** Whether a node is a facilitator note or stands in one. */
    public static boolean isInNote(Node node) {
        return isNote(node) || (node.getParent() != null && isInNote(node.getParent()));
    }

    /** Whether a block quote is no box, but somebody's voice. */
    public static boolean isVoice(BlockQuote quote) {
        return !CallOuts.isCallOut(quote)
                && Label.of(quote)
                        .filter(label -> NAMES.stream().anyMatch(label::is))
                        .isEmpty();
    }

    private static boolean isNote(Node node) {
        return node instanceof BlockQuote quote
                && Label.of(quote).filter(label -> label.is(NOTE)).isPresent();
    }

    private boolean write(BlockQuote quote, PageWriter page) {
        Optional<Label> label = Label.of(quote);
        return label.isPresent() && write(label.get(), quote, page);
    }

    private boolean write(Label label, BlockQuote quote, PageWriter page) {
        if (label.is(ANSWER)) {
            answer(label, quote, page);
        } else if (label.is(NOTE)) {
            page.note(() -> note(label, quote, page));
        } else if (label.is(TRY)) {
            practice(label, quote, page);
        } else {
            meant(label).ifPresent(name -> report(label, name, page));
            return false;
        }
        return true;
    }

    private void answer(Label label, BlockQuote quote, PageWriter page) {
        page.out()
                .raw("<details class=\"answer\"><summary>")
                .text(page.word(Word.ANSWER))
                .raw("</summary>\n");
        int start = page.out().position();
        Quote.writeAfter(label.node(), quote, page);
        Markup.Piece answer = page.out().since(start);
        sections.is(Kind.CHECK);
        page.out().raw("</details>\n");
        facilitatorAnswers.add(withoutAnchors(answer.facilitator()));
        if (!page.isInNote()) {
            participantAnswers.add(withoutAnchors(answer.participant()));
        }
    }

    /** The key repeats what stands on the page already, and only one of the two can be led to. */
    private static Html withoutAnchors(Html answer) {
        return new Html(ANCHOR.matcher(answer.value()).replaceAll(""));
    }

    private static void note(Label label, BlockQuote quote, PageWriter page) {
        page.out().raw("<aside class=\"facilitator\" role=\"note\">\n<p class=\"title\">");
        page.out().text(page.word(Word.FACILITATOR_NOTE)).raw("</p>\n");
        Quote.writeAfter(label.node(), quote, page);
        page.out().raw("</aside>\n");
    }

    private static void practice(Label label, BlockQuote quote, PageWriter page) {
        page.out().raw("<section class=\"try\"").attribute("aria-label", page.word(Word.TRY_IT));
        page.out().raw(">\n<p class=\"title\">").text(page.word(Word.TRY_IT)).raw("</p>\n");
        Quote.writeAfter(label.node(), quote, page);
        page.out().raw("</section>\n");
    }

    private static Optional<String> meant(Label label) {
        String words = label.words().toLowerCase(Locale.ROOT);
        return NAMES.stream()
                .filter(name ->
                        words.equals(name.toLowerCase(Locale.ROOT)) || (label.looksLikeAName() && isNear(words, name)))
                .findFirst();
    }

    private static boolean isNear(String words, String name) {
        return Spelling.nearest(words, List.of(name.toLowerCase(Locale.ROOT))).isPresent();
    }

    private static void report(Label label, String name, PageWriter page) {
        page.report(
                Rule.UNKNOWN_BOX,
                label.node(),
                "no box is called '" + label.text() + "'",
                "Write '> **" + name + ":**', with the colon between the asterisks.");
    }
}
