package openoars.markdown.prose;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.regex.Pattern;
import openoars.markdown.page.PageWriter;
import openoars.problem.Rule;

/** What was to become a table and became a paragraph, so that readers would see its signs. */
public final class BrokenTable {

    private static final Pattern BETWEEN_CELLS = Pattern.compile("(?<!\\\\)[|]");

    private BrokenTable() {}

    /** Looks at each paragraph, whoever writes it; to be added before all writers. */
    public static void addTo(PageWriter page) {
        page.on(Paragraph.class, BrokenTable::report);
    }

    private static boolean report(Paragraph paragraph, PageWriter page) {
        List<BasedSequence> lines = paragraph.getContentLines();
        List<BasedSequence> rows =
                lines.stream().filter(line -> line.startsWith("|")).toList();
        if (rows.size() > 1) {
            page.report(
                    Rule.BROKEN_TABLE,
                    paragraph,
                    "these lines look like a table and are none, so readers would see the signs between the cells",
                    lines.get(0).startsWith("|")
                            ? "Put a line of dashes under its first line: | "
                                    + "--- | ".repeat(cells(rows.get(0))).strip()
                            : "Leave an empty line above the table.");
        }
        return false;
    }

    private static int cells(BasedSequence row) {
        String inner = row.toString().strip().replaceFirst("^[|]", "").replaceFirst("[|]$", "");
        return BETWEEN_CELLS.split(inner, -1).length;
    }
}
