package openoars.markdown.prose;

import com.vladsch.flexmark.ast.Paragraph;
import java.util.List;
import java.util.Optional;
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
        List<String> lines = paragraph.getContentLines().stream()
                .map(line -> line.toString().strip())
                .toList();
        hint(lines)
                .ifPresent(hint -> page.report(
                        Rule.BROKEN_TABLE,
                        paragraph,
                        "these lines look like a table and are none, so readers would see the signs between the cells",
                        hint));
        return false;
    }

    /** What to do about it, unless there is no table in these lines. */
    private static Optional<String> hint(List<String> lines) {
        List<String> rows = lines.stream().filter(line -> line.startsWith("|")).toList();
        if (rows.size() < 2) {
            return Optional.empty();
        }
        if (!lines.get(0).startsWith("|")) {
            return Optional.of("Leave an empty line above the table.");
        }
        return Optional.of("Put a line of dashes under its first line: | "
                + "--- | ".repeat(cells(rows.get(0))).strip());
    }

    private static int cells(String row) {
        String inner = row.replaceFirst("^[|]", "").replaceFirst("[|]$", "");
        return BETWEEN_CELLS.split(inner, -1).length;
    }
}
