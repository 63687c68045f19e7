package openoars.markdown.worksheet;

import com.vladsch.flexmark.ext.tables.TableCell;
import java.util.List;
import openoars.markdown.page.PageWriter;
import openoars.markdown.page.PlainText;
import openoars.markdown.page.Word;

/**
 * A row of a grid.
 *
 * @param columns the heads of the columns
 * @param number counted from 1; names the row if its first cell is a blank
 */
record GridRow(Fields fields, List<String> columns, int number, List<TableCell> cells) {

    static boolean isBlank(TableCell cell) {
        return cell.getText().toString().strip().matches("_{4,}");
    }

    void write(PageWriter page) {
        page.out().raw("<tr>\n");
        for (int i = 0; i < cells.size(); i++) {
            write(cells.get(i), i, page);
        }
        page.out().raw("</tr>\n");
    }

    private void write(TableCell cell, int column, PageWriter page) {
        if (isBlank(cell)) {
            writeField(cell, column(column), page);
        } else if (column == 0) {
            writeCell("<th scope=\"row\">", cell, "</th>\n", page);
        } else {
            page.out().raw("<td").attribute("data-label", column(column));
            writeCell(">", cell, "</td>\n", page);
        }
    }

    private void writeField(TableCell cell, String column, PageWriter page) {
        String label = column.isBlank() ? "" : name(page) + column;
        String id = fields.id(label, cell, page);
        page.out().raw("<td").attribute("data-label", column).raw("><textarea");
        page.out().attribute("id", id).attribute("name", id).raw(" rows=\"2\"").attribute("aria-label", label);
        page.out().raw(" autocomplete=\"off\"></textarea></td>\n");
    }

    private static void writeCell(String open, TableCell cell, String close, PageWriter page) {
        page.out().raw(open);
        page.withoutTerms(() -> page.children(cell));
        page.endWord();
        page.out().raw(close);
    }

    /** What asks in this row, ready to have the head of a column put behind it. */
    private String name(PageWriter page) {
        TableCell first = cells.get(0);
        String name = isBlank(first) ? page.word(Word.ROW) + " " + number : PlainText.of(first);
        return name.endsWith("?") ? name + " " : name + ": ";
    }

    private String column(int i) {
        return i < columns.size() ? columns.get(i) : "";
    }
}
