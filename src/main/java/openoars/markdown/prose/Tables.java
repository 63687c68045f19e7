package openoars.markdown.prose;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Locale;
import java.util.Optional;
import openoars.markdown.page.PageWriter;

/** Tables as GitHub writes them. A column that was given a side gets a class, because style attributes are not allowed. */
final class Tables {

    private Tables() {}

    static void addTo(PageWriter page) {
        page.on(TableBlock.class, Agenda::write);
        page.on(TableBlock.class, (node, p) -> element("table", node, p));
        page.on(TableHead.class, (node, p) -> element("thead", node, p));
        page.on(TableBody.class, (node, p) -> !node.hasChildren() || element("tbody", node, p));
        page.on(TableRow.class, (node, p) -> element("tr", node, p));
        page.on(TableSeparator.class, (node, p) -> true);
        page.on(TableCell.class, Tables::cell);
    }

    private static boolean element(String name, Node node, PageWriter page) {
        page.out().raw("<" + name + ">\n");
        page.children(node);
        page.out().raw("</" + name + ">\n");
        return true;
    }

    private static boolean cell(TableCell cell, PageWriter page) {
        page.out().raw(cell.isHeader() ? "<th scope=\"col\"" : "<td");
        side(cell).ifPresent(side -> page.out().attribute("class", "al-" + side));
        page.out().raw(">");
        if (cell.isHeader()) {
            page.withoutTerms(() -> page.children(cell));
        } else {
            page.children(cell);
        }
        page.out().raw(cell.isHeader() ? "</th>\n" : "</td>\n");
        return true;
    }

    private static Optional<String> side(TableCell cell) {
        return Optional.ofNullable(cell.getAlignment()).map(side -> side.name().toLowerCase(Locale.ROOT));
    }
}
