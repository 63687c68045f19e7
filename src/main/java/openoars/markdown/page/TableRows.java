package openoars.markdown.page;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;

/** The rows of a table. */
public final class TableRows {

    private TableRows() {}

    /**
     * The rows of one part of a table.
     *
     * @param part flexmark's type of head or body
     */
    public static List<TableRow> in(TableBlock table, Class<? extends Node> part) {
        List<TableRow> rows = new ArrayList<>();
        for (Node node : table.getChildren()) {
            if (part.isInstance(node)) {
                node.getChildren().forEach(row -> rows.add((TableRow) row));
            }
        }
        return rows;
    }
}
