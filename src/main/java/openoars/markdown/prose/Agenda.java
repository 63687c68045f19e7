package openoars.markdown.prose;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.regex.Pattern;
import openoars.markdown.page.PageWriter;
import openoars.markdown.page.PlainText;
import openoars.markdown.page.TableRows;
import openoars.markdown.page.Word;

/**
 * A table whose first column is headed {@code Minutes} and holds whole numbers: the plan of a session. Each row says when
 * it begins, counted from the start; a script turns that into the time of day.
 */
final class Agenda {

    private static final String MINUTES = "Minutes";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

    private Agenda() {}

    static boolean write(TableBlock table, PageWriter page) {
        List<TableRow> rows = TableRows.in(table, TableBody.class);
        if (rows.isEmpty() || !isHeaded(table) || !rows.stream().allMatch(Agenda::hasMinutes)) {
            return false;
        }
        page.out().raw("<table class=\"agenda\">\n");
        TableRows.in(table, TableHead.class).forEach(row -> head(row, page));
        page.out().raw("<tbody>\n");
        int start = 0;
        for (TableRow row : rows) {
            row(row, start, page);
            start += minutes(row);
        }
        page.out()
                .raw("</tbody>\n</table>\n<p class=\"agenda-end\">")
                .text(page.word(Word.ENDS_AT))
                .raw(" ");
        time(start, page);
        page.out().raw("</p>\n");
        return true;
    }

    private static void head(TableRow row, PageWriter page) {
        page.out()
                .raw("<thead>\n<tr>\n<th scope=\"col\">")
                .text(page.word(Word.TIME))
                .raw("</th>\n<th scope=\"col\"")
                .attribute("data-label", page.word(Word.MIN))
                .raw(">" + MINUTES + "</th>\n");
        for (Node cell = row.getFirstChild().getNext(); cell != null; cell = cell.getNext()) {
            page.write(cell);
        }
        page.out().raw("</tr>\n</thead>\n");
    }

    private static void row(TableRow row, int start, PageWriter page) {
        page.out().raw("<tr>\n<td>");
        time(start, page);
        page.out().raw("</td>\n");
        page.children(row);
        page.out().raw("</tr>\n");
    }

    /** As hours and minutes, because that is how a clock counts too; for programs as a duration in minutes. */
    private static void time(int minutes, PageWriter page) {
        String words = minutes / 60 + ":" + (minutes % 60 < 10 ? "0" : "") + minutes % 60;
        page.out().raw("<time").attribute("datetime", "PT" + minutes + "M").raw(">" + words + "</time>");
    }

    private static boolean isHeaded(TableBlock table) {
        return TableRows.in(table, TableHead.class).stream()
                .anyMatch(row -> first(row).equals(MINUTES));
    }

    private static boolean hasMinutes(TableRow row) {
        return NUMBER.matcher(first(row)).matches();
    }

    private static int minutes(TableRow row) {
        return Integer.parseInt(first(row));
    }

    private static String first(TableRow row) {
        return row.getFirstChild() instanceof TableCell cell
                ? PlainText.of(cell).strip()
                : "";
    }
}
