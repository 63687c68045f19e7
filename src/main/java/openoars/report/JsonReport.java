package openoars.report;

import java.io.PrintWriter;
import java.util.List;
import openoars.problem.Fix;
import openoars.problem.Problem;
import openoars.problem.Rule;
import openoars.problem.Severity;
import tools.jackson.core.JsonGenerator;

/** Problems in a form of our own, with all that is known of each. Columns count UTF-16 code units, from 1. */
public final class JsonReport implements Report {

    private static final int VERSION = 1;

    @Override
    public void print(List<Problem> problems, PrintWriter out) {
        Json.print(out, json -> {
            json.writeStartObject();
            json.writeNumberProperty("version", VERSION);
            json.writeObjectPropertyStart("counts");
            for (Severity severity : Severity.values()) {
                json.writeNumberProperty(severity.word(), TextReport.count(problems, severity));
            }
            json.writeEndObject();
            json.writeArrayPropertyStart("findings");
            problems.forEach(problem -> write(problem, json));
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void write(Problem problem, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("rule", problem.rule());
        json.writeStringProperty("severity", problem.severity().word());
        json.writeStringProperty("file", problem.at().fileName());
        json.writeNumberProperty("line", problem.at().line());
        json.writeNumberProperty("column", problem.at().column());
        json.writeNumberProperty("endLine", problem.end().line());
        json.writeNumberProperty("endColumn", problem.end().column());
        json.writeStringProperty("message", problem.message());
        Rule.of(problem.rule()).ifPresent(rule -> json.writeStringProperty("why", rule.why()));
        json.writeStringProperty("hint", problem.hint());
        problem.fix().ifPresent(fix -> write(fix, json));
        json.writeEndObject();
    }

    private static void write(Fix fix, JsonGenerator json) {
        json.writeObjectPropertyStart("fix");
        json.writeNumberProperty("line", fix.at().line());
        json.writeNumberProperty("column", fix.at().column());
        json.writeStringProperty("old", fix.old());
        json.writeStringProperty("new", fix.text());
        json.writeBooleanProperty("safe", fix.isSafe());
        json.writeEndObject();
    }
}
