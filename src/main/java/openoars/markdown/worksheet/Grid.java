package openoars.markdown.worksheet;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import openoars.markdown.page.PageWriter;
import openoars.markdown.page.PlainText;
import openoars.markdown.page.TableRows;

/** A table with blanks in it: the first cell of a row asks, the heads of the columns say what to write. */
final class Grid {

    private final Fields fields;

    Grid(Fields fields, PageWriter page) {
        this.fields = fields;
        page.on(TableBlock.class, this::write);
    }

    private boolean write(TableBlock table, PageWriter page) {
        List<TableRow> rows = TableRows.in(table, TableBody.class);
        if (rows.stream().noneMatch(Grid::hasBlank)) {
            return false;
        }
        page.out().raw("<div class=\"grid-frame\"><table class=\"grid\">\n");
        table.getChildren().forEach(part -> writeHead(part, page));
        page.out().raw("<tbody>\n");
        List<String> columns = TableRows.in(table, TableHead.class).stream()
                .flatMap(row -> cells(row).stream())
                .map(PlainText::of)
                .toList();
        rows.forEach(row -> new GridRow(fields, columns, rows.indexOf(row) + 1, cells(row)).write(page));
        page.out().raw("</tbody>\n</table></div>\n");
        return true;
    }

    private static void writeHead(Node part, PageWriter page) {
        if (part instanceof TableHead) {
            page.write(part);
        }
    }

    private static boolean hasBlank(TableRow row) {
        return cells(row).stream().anyMatch(GridRow::isBlank);
    }

    private static List<TableCell> cells(TableRow row) {
        List<TableCell> cells = new ArrayList<>();
        row.getChildren().forEach(cell -> cells.add((TableCell) cell));
        return cells;
    }
}
