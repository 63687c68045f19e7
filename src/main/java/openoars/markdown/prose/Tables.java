package openoars.markdown.prose;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import openoars.markdown.page.PageWriter;
import openoars.markdown.page.PlainText;
import openoars.markdown.page.TableRows;

/**
 * Tables as GitHub writes them. A column that was given a side gets a class, because style attributes are not allowed. In
 * a wide table each cell knows what its column is called, for screens on which only one of them fits.
 */
final class Tables {

    private static final int WIDE = 3;

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
        if (!cell.isHeader()) {
            column(cell).ifPresent(name -> page.out().attribute("data-label", name));
        }
        page.out().raw(">");
        if (cell.isHeader()) {
            page.withoutTerms(() -> page.children(cell));
        } else {
            page.children(cell);
        }
        page.out().raw(cell.isHeader() ? "</th>\n" : "</td>\n");
        return true;
    }

    /** The name of the column; empty for the first, which names the row, and in a narrow table. */
    private static Optional<String> column(TableCell cell) {
        int column = 0;
        for (Node before = cell.getPrevious(); before != null; before = before.getPrevious()) {
            column++;
        }
        List<TableRow> heads = cell.getAncestorOfType(TableBlock.class) instanceof TableBlock table
                ? TableRows.in(table, TableHead.class)
                : List.of();
        return column == 0 || heads.isEmpty()
                ? Optional.empty()
                : name(heads.get(0), column).filter(name -> !name.isBlank());
    }

    private static Optional<String> name(TableRow head, int column) {
        Node cell = head.getFirstChild();
        int count = 0;
        Optional<String> name = Optional.empty();
        for (; cell != null; cell = cell.getNext()) {
            if (count++ == column) {
                name = Optional.of(PlainText.of(cell));
            }
        }
        return count < WIDE ? Optional.empty() : name;
    }

    private static Optional<String> side(TableCell cell) {
        return Optional.ofNullable(cell.getAlignment()).map(side -> side.name().toLowerCase(Locale.ROOT));
    }
}
