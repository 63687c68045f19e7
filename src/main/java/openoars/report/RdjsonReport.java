package openoars.report;

import static openoars.json.Json.object;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import openoars.json.Json;
import openoars.problem.Fix;
import openoars.problem.Problem;
import openoars.problem.Severity;
import openoars.source.Origin;

/**
 * Problems as Reviewdog Diagnostic Format, {@code rdjson}: reviewdog shows them in a pull request and offers every fix to
 * be taken with one click. Columns count bytes of UTF-8, from 1.
 */
public final class RdjsonReport implements Report {

    private final SourceLines lines;

    public RdjsonReport(SourceLines lines) {
        this.lines = lines;
    }

    @Override
    public void print(List<Problem> problems, PrintWriter out) {
        out.println(Json.of(object(
                "source", object("name", "openoars", "url", "https://github.com/openoars/openoars"),
                "diagnostics", problems.stream().map(this::diagnostic).toList())));
        out.flush();
    }

    private Map<String, Object> diagnostic(Problem problem) {
        Map<String, Object> diagnostic = object(
                "message", problem.message() + ". " + problem.hint(),
                "location", object("path", problem.at().fileName(), "range", range(problem.at(), problem.end())),
                "severity", severity(problem.severity()),
                "code", object("value", problem.rule(), "url", Report.explanation(problem)));
        problem.fix().flatMap(this::suggestion).ifPresent(fix -> diagnostic.put("suggestions", List.of(fix)));
        return diagnostic;
    }

    private Optional<Map<String, Object>> suggestion(Fix fix) {
        return lines.at(fix)
                .map(at -> object("range", range(at, SourceLines.behind(fix.old(), at)), "text", fix.text()));
    }

    private Map<String, Object> range(Origin start, Origin end) {
        Map<String, Object> range = object("start", position(start));
        if (end.compareTo(start) > 0) {
            range.put("end", position(end));
        }
        return range;
    }

    private Map<String, Object> position(Origin at) {
        return object("line", at.line(), "column", lines.columnInBytes(at));
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "ERROR";
            case WARNING -> "WARNING";
            case ADVICE -> "INFO";
        };
    }
}
