package openoars.report;

import java.io.PrintWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import openoars.problem.Fix;
import openoars.problem.Problem;
import openoars.problem.Rule;
import openoars.problem.Severity;
import openoars.source.Origin;
import tools.jackson.core.JsonGenerator;

/** Problems as OASIS SARIF 2.1.0, which GitHub's code scanning and many editors read. */
public final class SarifReport implements Report {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final SourceLines lines;
    private final String version;

    /**
     * Takes what stands in every document.
     *
     * @param version of the program, e.g. {@code 0.1.0}
     */
    public SarifReport(SourceLines lines, String version) {
        this.lines = lines;
        this.version = version;
    }

    @Override
    public void print(List<Problem> problems, PrintWriter out) {
        List<Rule> rules = Arrays.stream(Rule.values())
                .filter(rule -> problems.stream().anyMatch(problem -> isOf(rule, problem)))
                .toList();
        Json.print(out, json -> {
            json.writeStartObject();
            json.writeStringProperty("$schema", SCHEMA);
            json.writeStringProperty("version", "2.1.0");
            json.writeArrayPropertyStart("runs");
            json.writeStartObject();
            tool(rules, json);
            json.writeStringProperty("columnKind", "utf16CodeUnits");
            json.writeArrayPropertyStart("results");
            problems.forEach(problem -> result(problem, rules, json));
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static boolean isOf(Rule rule, Problem problem) {
        return Rule.of(problem.rule()).filter(rule::equals).isPresent();
    }

    private void tool(List<Rule> rules, JsonGenerator json) {
        json.writeObjectPropertyStart("tool");
        json.writeObjectPropertyStart("driver");
        json.writeStringProperty("name", "openoars");
        json.writeStringProperty("version", version);
        json.writeStringProperty("informationUri", "https://github.com/openoars/openoars");
        json.writeArrayPropertyStart("rules");
        rules.forEach(rule -> rule(rule, json));
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void rule(Rule rule, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", rule.key());
        text("shortDescription", rule.title() + ".", json);
        text("fullDescription", rule.why(), json);
        json.writeStringProperty("helpUri", EXPLANATIONS + rule.key());
        json.writeObjectPropertyStart("help");
        json.writeStringProperty("text", rule.why());
        json.writeStringProperty("markdown", rule.explanation());
        json.writeEndObject();
        json.writeObjectPropertyStart("defaultConfiguration");
        json.writeStringProperty("level", level(rule.severity()));
        json.writeEndObject();
        json.writeEndObject();
    }

    private void result(Problem problem, List<Rule> rules, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("ruleId", problem.rule());
        Rule.of(problem.rule()).ifPresent(rule -> json.writeNumberProperty("ruleIndex", rules.indexOf(rule)));
        json.writeStringProperty("level", level(problem.severity()));
        text("message", problem.message() + ". " + problem.hint(), json);
        json.writeArrayPropertyStart("locations");
        json.writeStartObject();
        json.writeObjectPropertyStart("physicalLocation");
        artifact(problem.at(), json);
        region("region", problem.at(), problem.end(), json);
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        problem.fix().ifPresent(fix -> fixes(fix, json));
        json.writeEndObject();
    }

    private void fixes(Fix fix, JsonGenerator json) {
        Optional<Origin> at = lines.at(fix);
        if (at.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart("fixes");
        json.writeStartObject();
        json.writeArrayPropertyStart("artifactChanges");
        json.writeStartObject();
        artifact(at.get(), json);
        json.writeArrayPropertyStart("replacements");
        json.writeStartObject();
        region("deletedRegion", at.get(), SourceLines.behind(fix.old(), at.get()), json);
        text("insertedContent", fix.text(), json);
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private static void artifact(Origin at, JsonGenerator json) {
        json.writeObjectPropertyStart("artifactLocation");
        json.writeStringProperty("uri", path(at.fileName()));
        json.writeEndObject();
    }

    /** A file name may hold anything; an address may not. */
    private static String path(String name) {
        try {
            return new URI(null, null, name, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static void region(String name, Origin at, Origin end, JsonGenerator json) {
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("startLine", at.line());
        json.writeNumberProperty("startColumn", at.column());
        if (end.compareTo(at) > 0) {
            json.writeNumberProperty("endLine", end.line());
            json.writeNumberProperty("endColumn", end.column());
        }
        json.writeEndObject();
    }

    private static void text(String name, String text, JsonGenerator json) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("text", text);
        json.writeEndObject();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case ADVICE -> "note";
        };
    }
}
