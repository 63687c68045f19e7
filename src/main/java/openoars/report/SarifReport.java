package openoars.report;

import static openoars.json.Json.object;

import java.io.PrintWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import openoars.json.Json;
import openoars.problem.Fix;
import openoars.problem.Problem;
import openoars.problem.Rule;
import openoars.problem.Severity;
import openoars.source.Origin;

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
        List<Rule> rules = Stream.of(Rule.values())
                .filter(rule -> problems.stream().anyMatch(problem -> isOf(rule, problem)))
                .toList();
        Map<String, Object> run = object(
                "tool", object("driver", driver(rules)),
                "columnKind", "utf16CodeUnits",
                "results",
                        problems.stream().map(problem -> result(problem, rules)).toList());
        out.println(Json.of(object("$schema", SCHEMA, "version", "2.1.0", "runs", List.of(run))));
        out.flush();
    }

    private static boolean isOf(Rule rule, Problem problem) {
        return Rule.of(problem.rule()).filter(rule::equals).isPresent();
    }

    private Map<String, Object> driver(List<Rule> rules) {
        return object(
                "name",
                "openoars",
                "version",
                version,
                "informationUri",
                "https://github.com/openoars/openoars",
                "rules",
                rules.stream().map(SarifReport::rule).toList());
    }

    private static Map<String, Object> rule(Rule rule) {
        return object(
                "id", rule.key(),
                "shortDescription", text(rule.title() + "."),
                "fullDescription", text(rule.why()),
                "helpUri", EXPLANATIONS + rule.key(),
                "help", object("text", rule.why(), "markdown", rule.explanation()),
                "defaultConfiguration", object("level", level(rule.severity())));
    }

    private Map<String, Object> result(Problem problem, List<Rule> rules) {
        Map<String, Object> place =
                object("artifactLocation", file(problem.at()), "region", region(problem.at(), problem.end()));
        Map<String, Object> result = object(
                "ruleId", problem.rule(),
                "ruleIndex", Rule.of(problem.rule()).map(rules::indexOf).orElse(-1),
                "level", level(problem.severity()),
                "message", text(problem.message() + ". " + problem.hint()),
                "locations", List.of(object("physicalLocation", place)));
        problem.fix().flatMap(this::fix).ifPresent(fix -> result.put("fixes", List.of(fix)));
        return result;
    }

    private Optional<Map<String, Object>> fix(Fix fix) {
        return lines.at(fix)
                .map(at -> object(
                        "deletedRegion",
                        region(at, SourceLines.behind(fix.old(), at)),
                        "insertedContent",
                        text(fix.text())))
                .map(replacement -> object("artifactLocation", file(fix.at()), "replacements", List.of(replacement)))
                .map(change -> object("artifactChanges", List.of(change)));
    }

    private static Map<String, Object> file(Origin at) {
        return object("uri", address(at.fileName()));
    }

    /** A file name may hold anything; an address may not. */
    private static String address(String name) {
        try {
            return new URI(null, null, name, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Map<String, Object> region(Origin at, Origin end) {
        Map<String, Object> region = object("startLine", at.line(), "startColumn", at.column());
        if (end.compareTo(at) > 0) {
            region.put("endLine", end.line());
            region.put("endColumn", end.column());
        }
        return region;
    }

    private static Map<String, Object> text(String text) {
        return object("text", text);
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case ADVICE -> "note";
        };
    }
}
