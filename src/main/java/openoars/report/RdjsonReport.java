package openoars.report;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import openoars.problem.Fix;
import openoars.problem.Problem;
import openoars.problem.Severity;
import openoars.source.Origin;
import tools.jackson.core.JsonGenerator;

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
        Json.print(out, json -> {
            json.writeStartObject();
            json.writeObjectPropertyStart("source");
            json.writeStringProperty("name", "openoars");
            json.writeStringProperty("url", "https://github.com/openoars/openoars");
            json.writeEndObject();
            json.writeArrayPropertyStart("diagnostics");
            problems.forEach(problem -> diagnostic(problem, json));
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private void diagnostic(Problem problem, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("message", problem.message() + ". " + problem.hint());
        json.writeObjectPropertyStart("location");
        json.writeStringProperty("path", problem.at().fileName());
        range(problem.at(), problem.end(), json);
        json.writeEndObject();
        json.writeStringProperty("severity", severity(problem.severity()));
        json.writeObjectPropertyStart("code");
        json.writeStringProperty("value", problem.rule());
        json.writeStringProperty("url", EXPLANATIONS + problem.rule().split("/", 2)[0]);
        json.writeEndObject();
        problem.fix().ifPresent(fix -> suggestion(fix, json));
        json.writeEndObject();
    }

    private void suggestion(Fix fix, JsonGenerator json) {
        Optional<Origin> at = lines.at(fix);
        if (at.isPresent()) {
            json.writeArrayPropertyStart("suggestions");
            json.writeStartObject();
            range(at.get(), SourceLines.behind(fix.old(), at.get()), json);
            json.writeStringProperty("text", fix.text());
            json.writeEndObject();
            json.writeEndArray();
        }
    }

    private void range(Origin start, Origin end, JsonGenerator json) {
        json.writeObjectPropertyStart("range");
        position("start", start, json);
        if (end.compareTo(start) > 0) {
            position("end", end, json);
        }
        json.writeEndObject();
    }

    private void position(String name, Origin at, JsonGenerator json) {
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("line", at.line());
        json.writeNumberProperty("column", lines.columnInBytes(at));
        json.writeEndObject();
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "ERROR";
            case WARNING -> "WARNING";
            case ADVICE -> "INFO";
        };
    }
}
