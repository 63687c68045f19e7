package openoars.report;

import static openoars.json.Json.object;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import openoars.json.Json;
import openoars.problem.Fix;
import openoars.problem.Problem;
import openoars.problem.Rule;
import openoars.problem.Severity;

/** Problems in a form of our own, with all that is known of each. Columns count UTF-16 code units, from 1. */
public final class JsonReport implements Report {

    private static final int VERSION = 1;

    @Override
    public void print(List<Problem> problems, PrintWriter out) {
        out.println(Json.of(object(
                "version", VERSION,
                "counts", counts(problems),
                "findings", problems.stream().map(JsonReport::finding).toList())));
        out.flush();
    }

    private static Map<String, Object> counts(List<Problem> problems) {
        Map<String, Object> counts = new LinkedHashMap<>();
        for (Severity severity : Severity.values()) {
            counts.put(severity.word(), TextReport.count(problems, severity));
        }
        return counts;
    }

    private static Map<String, Object> finding(Problem problem) {
        Map<String, Object> finding = object(
                "rule", problem.rule(),
                "severity", problem.severity().word(),
                "file", problem.at().fileName(),
                "line", problem.at().line(),
                "column", problem.at().column(),
                "endLine", problem.end().line(),
                "endColumn", problem.end().column(),
                "message", problem.message(),
                "hint", problem.hint());
        Rule.of(problem.rule()).ifPresent(rule -> finding.put("why", rule.why()));
        problem.fix().ifPresent(fix -> finding.put("fix", fix(fix)));
        return finding;
    }

    private static Map<String, Object> fix(Fix fix) {
        return object(
                "line", fix.at().line(),
                "column", fix.at().column(),
                "old", fix.old(),
                "new", fix.text(),
                "safe", fix.isSafe());
    }
}
