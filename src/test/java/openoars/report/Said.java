package openoars.report;

import java.io.BufferedWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import openoars.problem.Problem;
import openoars.problem.Rule;
import openoars.source.Origin;

/** What a report says, and some problems for it to tell. */
final class Said {

    private static final Path PAGE = Path.of("content", "mi", "a.md");

    private Said() {}

    static String by(Report report, List<Problem> problems) {
        StringWriter out = new StringWriter();
        // As with a terminal, what is not sent off is not seen.
        report.print(problems, new PrintWriter(new BufferedWriter(out)));
        return out.toString();
    }

    static Origin at(int line, int column) {
        return new Origin(PAGE, line, column);
    }

    static Problem link(int line, int column, String target) {
        return Rule.BROKEN_LINK.at(at(line, column), "no page has the address '" + target + "'", "Check the spelling.");
    }
}
