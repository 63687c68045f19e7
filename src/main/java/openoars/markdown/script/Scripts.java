package openoars.markdown.script;

import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import openoars.markdown.page.PageWriter;

/** Ordered lists in which every point is a line that somebody speaks. */
public final class Scripts {

    private Scripts() {}

    /** Adds the writer. */
    public static void addTo(PageWriter page) {
        page.on(OrderedList.class, Scripts::write);
    }

    /** Whether a node is a script. */
    public static boolean isScript(Node node) {
        return node instanceof OrderedList && lines(node).stream().allMatch(Optional::isPresent);
    }

    private static boolean write(OrderedList list, PageWriter page) {
        if (!isScript(list)) {
            return false;
        }
        page.out().raw("<ol class=\"script\">\n");
        lines(list).forEach(line -> line.orElseThrow().write(page));
        page.out().raw("</ol>\n");
        return true;
    }

    private static List<Optional<Line>> lines(Node list) {
        return StreamSupport.stream(list.getChildren().spliterator(), false)
                .map(Line::of)
                .toList();
    }
}
