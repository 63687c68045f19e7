package openoars.markdown.worksheet;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import openoars.markdown.page.PageWriter;
import openoars.markdown.page.PlainText;

/** A question, and under it a paragraph such as {@code not at all 0 – 1 – 2 – 3 very}. */
final class Ruler {

    private static final String DASH = "\\s*[-\u2013]\\s*";

    private static final Pattern FORM = Pattern.compile(
            "(?<low>[^0-9]*)(?<numbers>\\d{1,3}(?:" + DASH + "\\d{1,3}){2,})(?<high>[^0-9]*)", Pattern.DOTALL);

    private final Fields fields;

    private record Scale(String low, List<Integer> numbers, String high) {}

    Ruler(Fields fields, PageWriter page) {
        this.fields = fields;
        page.on(Paragraph.class, this::write);
    }

    static boolean is(Node node) {
        return scale(node).isPresent();
    }

    private static Optional<Scale> scale(Node node) {
        Matcher form = FORM.matcher(node instanceof Paragraph ? PlainText.of(node) : "");
        if (!form.matches()) {
            return Optional.empty();
        }
        List<Integer> numbers = Stream.of(form.group("numbers").split(DASH))
                .map(Integer::valueOf)
                .toList();
        boolean inSequence = IntStream.range(1, numbers.size()).allMatch(i -> numbers.get(i) == numbers.get(i - 1) + 1);
        return inSequence
                ? Optional.of(new Scale(
                        form.group("low").strip(), numbers, form.group("high").strip()))
                : Optional.empty();
    }

    private boolean write(Paragraph paragraph, PageWriter page) {
        Optional<Scale> scale = scale(paragraph);
        scale.ifPresent(found -> write(found, paragraph, page));
        return scale.isPresent();
    }

    private void write(Scale scale, Paragraph paragraph, PageWriter page) {
        Question question = Question.above(paragraph);
        String id = fields.id(question.text(), paragraph, page);
        page.out().raw("<fieldset class=\"ruler\"><legend>");
        question.write(page);
        page.out().raw("</legend>\n");
        writeEnd(scale.low(), page);
        page.out().raw("<ol class=\"scale\">\n");
        scale.numbers().forEach(number -> writeNumber(id, number, page));
        page.out().raw("</ol>\n");
        writeEnd(scale.high(), page);
        page.out().raw("</fieldset>\n");
    }

    private static void writeEnd(String words, PageWriter page) {
        page.out().raw("<span class=\"end\">");
        page.words(words);
        page.endWord();
        page.out().raw("</span>\n");
    }

    private static void writeNumber(String id, int number, PageWriter page) {
        page.out().raw("<li><label><input type=\"radio\"").attribute("name", id).attribute("value", "" + number);
        page.out().raw("><span>" + number + "</span></label></li>\n");
    }
}
