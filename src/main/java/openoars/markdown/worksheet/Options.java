package openoars.markdown.worksheet;

import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import openoars.markdown.page.PageWriter;

/** A question with options under it: {@code - [ ]} to tick as many as fit, {@code - ( )} to choose one. */
final class Options {

    private final Fields fields;

    Options(Fields fields, PageWriter page) {
        this.fields = fields;
        page.on(BulletList.class, this::write);
    }

    /** Whether a node is a list of options, all of one kind. */
    static boolean are(Node node) {
        return node instanceof BulletList
                && options(node).stream().allMatch(Optional::isPresent)
                && options(node).stream()
                                .flatMap(Optional::stream)
                                .map(Option::isTick)
                                .distinct()
                                .count()
                        == 1;
    }

    private static List<Optional<Option>> options(Node list) {
        return StreamSupport.stream(list.getChildren().spliterator(), false)
                .map(Option::of)
                .toList();
    }

    private boolean write(BulletList list, PageWriter page) {
        if (!are(list)) {
            return false;
        }
        write(list, options(list).stream().flatMap(Optional::stream).toList(), page);
        return true;
    }

    private void write(BulletList list, List<Option> options, PageWriter page) {
        Question question = Question.above(list);
        String group = fields.id(question.text(), list, page);
        page.out()
                .raw("<fieldset")
                .attribute("class", options.get(0).isTick() ? "ticks" : "choice")
                .raw("><legend>");
        question.write(page);
        page.out().raw("</legend>\n<ul>\n");
        for (int i = 0; i < options.size(); i++) {
            write(options.get(i), group, question.text() + " " + (i + 1), page);
        }
        page.out().raw("</ul>\n</fieldset>\n");
    }

    /** Writes an option, and a short text field if its words end in a blank. */
    private void write(Option option, String group, String name, PageWriter page) {
        page.out().raw("<li><label>");
        option.writeBox(fields.partId(name), group, page);
        option.writeWords(page);
        page.out().raw("</label>");
        if (OneLine.is(option.paragraph())) {
            writeText(option, fields.partId(name + " text"), page);
        }
        page.from(option.paragraph().getNext());
        page.out().raw("</li>\n");
    }

    private static void writeText(Option option, String id, PageWriter page) {
        if (option.words().isBlank()) {
            StrayBlanks.reportWithoutLabel(option.paragraph(), page);
        }
        page.out().raw(" <input type=\"text\"").attribute("id", id).attribute("name", id);
        page.out().attribute("aria-label", option.words()).raw(" autocomplete=\"off\">");
    }
}
