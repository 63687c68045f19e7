package openoars.print;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * The fields of one sheet as {@code openoars.markdown.worksheet} writes them for the web, changed to what the engine can
 * lay out: it knows nothing of {@code input}, {@code fieldset} and {@code legend}.
 */
final class FieldMarkup {

    /** With so many rows of a table on it, a sheet of paper has room to spare. */
    private static final int FEW_ROWS = 5;

    /** With more rows than this, a sheet needs them to be low. */
    private static final int MANY_ROWS = 9;

    private static final int LONG_TABLE = 3;

    /** So many options stand in columns, as on the web. */
    private static final int MANY_OPTIONS = 10;

    private final Element sheet;
    private final List<Field> fields = new ArrayList<>();
    private final int first;

    private FieldMarkup(Element sheet, int first) {
        this.sheet = sheet;
        this.first = first;
    }

    /**
     * Takes all fields out of a sheet.
     *
     * @param sheet with its Markdown file in {@code data-file}, and what its fields' names start with in {@code
     *     data-prefix}
     * @param first the number of its first field
     */
    static List<Field> takeFrom(Element sheet, int first) {
        FieldMarkup markup = new FieldMarkup(sheet, first);
        sheet.addClass(room(rowsIn(sheet)));
        sheet.select(".grid-frame").forEach(FieldMarkup::markLong);
        sheet.select("fieldset.ruler").forEach(markup::takeRuler);
        sheet.select("fieldset.ticks, fieldset.choice").forEach(markup::takeOptions);
        sheet.select("input, textarea").forEach(markup::takeText);
        sheet.select("legend, .box > label").tagName("p").addClass("question").removeAttr("for");
        sheet.select("fieldset, aside").tagName("div");
        return markup.fields;
    }

    /** How much room there is for a row, as a class for the style sheet. */
    private static String room(int rows) {
        if (rows > MANY_ROWS) {
            return "many-rows";
        }
        return rows <= FEW_ROWS ? "few-rows" : "some-rows";
    }

    /** Marks a table that would leave much of a page empty if it could not break. */
    private static void markLong(Element table) {
        if (rowsIn(table) > LONG_TABLE) {
            table.addClass("long");
        }
    }

    private static int rowsIn(Element element) {
        return element.select(".grid tbody tr").size();
    }

    /** Numbers side by side, each with a circle's worth of room over it, and above them what the ends mean. */
    private void takeRuler(Element ruler) {
        String question = ruler.select("legend").text();
        List<String> ends = ruler.select(".end").eachText();
        Element words = new Element("div").addClass("ends");
        ruler.select(".end").forEach(end -> words.appendChild(end.tagName("p")));
        Element scale = ruler.expectFirst(".scale");
        scale.tagName("div").before(words);
        for (Element step : scale.children()) {
            takeStep(step, question, ends);
        }
    }

    private void takeStep(Element step, String question, List<String> ends) {
        Element input = step.expectFirst("input");
        String number = step.text();
        boolean isLow = step.previousElementSibling() == null;
        boolean isHigh = step.nextElementSibling() == null;
        String meaning = ends.size() < 2 ? "" : isLow ? ", " + ends.get(0) : isHigh ? ", " + ends.get(1) : "";
        Element place = place(Field.Kind.STEP, input, question, number + meaning, input.attr("value"));
        step.tagName("div").addClass("number").empty();
        Element spot = step.appendElement("div").addClass("spot");
        spot.appendElement("p").text(number);
        spot.appendChild(place);
    }

    private void takeOptions(Element group) {
        String question = group.select("legend").text();
        List<Element> options = group.select("li:has(> label > input)");
        options.forEach(item -> takeOption(item, question));
        if (options.size() >= MANY_OPTIONS) {
            group.addClass("many");
        }
    }

    /** A box or circle, and beside it its words and what may be written behind them. */
    private void takeOption(Element item, String question) {
        Element label = item.expectFirst("label");
        Element input = label.expectFirst("input");
        boolean isTick = input.attr("type").equals("checkbox");
        Field.Kind kind = isTick ? Field.Kind.TICK : Field.Kind.CHOICE;
        Element place = place(kind, input, question, label.text(), isTick ? "Yes" : input.attr("value"));
        input.remove();
        label.tagName("span");
        Element words = new Element("div").addClass("words").insertChildren(0, item.childNodes());
        Element row = item.appendElement("div").addClass("option");
        row.appendElement("div").addClass("mark").appendChild(place);
        row.appendChild(words);
    }

    private void takeText(Element control) {
        Field.Kind kind = kind(control);
        Element place = place(kind, control, label(control), "", "");
        int lines = kind == Field.Kind.LINES ? Integer.parseInt(control.attr("rows")) : 0;
        for (int i = 0; i < lines; i++) {
            place.appendElement("span").addClass("rule");
        }
        control.replaceWith(place);
    }

    private static Field.Kind kind(Element control) {
        if (control.tagName().equals("input")) {
            return Field.Kind.LINE;
        }
        return control.closest("td") == null ? Field.Kind.LINES : Field.Kind.CELL;
    }

    private String label(Element control) {
        String own = control.attr("aria-label");
        if (!own.isEmpty()) {
            Element group = control.closest("fieldset");
            return group == null ? own : group.select("legend").text() + " \u2013 " + own + ":";
        }
        Element label = sheet.selectFirst("label[for=" + control.id() + "]");
        return label == null ? "" : label.text();
    }

    private Element place(Field.Kind kind, Element control, String label, String option, String state) {
        Field field = new Field(
                String.valueOf(first + fields.size()),
                kind,
                sheet.attr("data-prefix") + control.attr("name"),
                label,
                option,
                state,
                Path.of(sheet.attr("data-file")));
        fields.add(field);
        return Places.of(field);
    }
}
