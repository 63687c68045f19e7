package openoars.markdown.worksheet;

import com.vladsch.flexmark.util.ast.Node;
import java.util.HashSet;
import java.util.Set;
import openoars.markdown.page.PageWriter;
import openoars.markdown.page.UniqueAnchors;
import openoars.model.PageType;
import openoars.problem.Rule;

/** The fields of a page: each has a label, and no two have the same. */
public final class Fields {

    private final UniqueAnchors anchors = new UniqueAnchors();
    private final Set<String> labels = new HashSet<>();

    private Fields() {}

    /** Adds the writers of fields on a worksheet; on any other page, those that report them. */
    public static void addTo(PageWriter page) {
        if (page.type() == PageType.WORKSHEET) {
            Fields fields = new Fields();
            new OneLine(fields, page);
            new Lines(fields, page);
            new Ruler(fields, page);
            new Options(fields, page);
            new Grid(fields, page);
            StrayBlanks.withoutLabel(page);
        } else if (page.fileHas(Blank.SHORTEST)) {
            StrayBlanks.outsideWorksheet(page);
        }
    }

    /** A new field's id, which is its name too. A label that is missing or taken is reported. */
    String id(String label, Node at, PageWriter page) {
        if (label.isBlank()) {
            StrayBlanks.reportWithoutLabel(at, page);
        } else if (!labels.add(label)) {
            page.report(
                    Rule.SAME_LABEL,
                    at,
                    "two fields are called '" + label + "'",
                    "Make their questions differ: people who listen to the page hear nothing else of them.");
        }
        return "f-" + anchors.next(label);
    }

    /** An id for a part of a field that has a place of its own, such as an option. */
    String partId(String name) {
        return "f-" + anchors.next(name);
    }
}
