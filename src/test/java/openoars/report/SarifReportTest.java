package openoars.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import openoars.TestSite;
import openoars.problem.Fix;
import openoars.problem.Problem;
import openoars.problem.Rule;
import openoars.problem.Severity;
import openoars.source.Origin;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SarifReportTest {

    private static final String HOSTILE = "\"</script>\u0000\u2028\\ \uD83D\uDE00";

    @TempDir
    private Path folder;

    @Test
    void keeps_to_the_official_schema_whatever_was_found() throws IOException {
        TestSite.empty(folder).file("content/mi/a.md", "A [link](b.md) and more.\n");
        Stream<Problem> ofEachRule = Arrays.stream(Rule.values())
                .map(rule -> rule.at(Said.at(1, 3), Said.at(1, 15), HOSTILE, HOSTILE)
                        .with(Fix.safe(Said.at(1, 3), "b.md", HOSTILE)));
        Stream<Problem> odd = Stream.of(
                Rule.LANGUAGE.at(Said.at(1, 1), "x", "Y.").as("addict", Severity.WARNING),
                Rule.FILE_NAME.at(Origin.startOf(Path.of("content/a b:c%#?\u00FC.md")), "x", "Y."));

        assertThat(errors(Stream.concat(ofEachRule, odd).toList())).isEmpty();
        assertThat(errors(List.of())).isEmpty();
    }

    @Test
    void would_see_what_the_schema_does_not_allow() throws IOException {
        assertThat(schema().validate("{\"version\":\"2.1.0\",\"runs\":[{}]}", InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void points_at_the_words_and_offers_others() {
        TestSite.empty(folder).file("content/mi/a.md", "A [link](b.md) and more.\n");
        Problem problem = Said.link(1, 3, "b.md").with(Fix.safe(Said.at(1, 3), "b.md", "c.md"));

        JsonObject run = run(List.of(problem));

        JsonObject result = run.getAsJsonArray("results").get(0).getAsJsonObject();
        assertThat(result.get("fixes"))
                .hasToString("[{\"artifactChanges\":[{\"artifactLocation\":{\"uri\":\"content/mi/a.md\"},"
                        + "\"replacements\":[{\"deletedRegion\":{\"startLine\":1,\"startColumn\":10,\"endLine\":1,"
                        + "\"endColumn\":14},\"insertedContent\":{\"text\":\"c.md\"}}]}]}]");
        assertThat(result.get("locations"))
                .hasToString("[{\"physicalLocation\":{\"artifactLocation\":{\"uri\":\"content/mi/a.md\"},"
                        + "\"region\":{\"startLine\":1,\"startColumn\":3}}}]");
        assertThat(run.get("columnKind").getAsString()).isEqualTo("utf16CodeUnits");
    }

    @Test
    void names_the_rule_that_a_kind_belongs_to() {
        JsonObject run = run(List.of(
                Said.link(1, 1, "b.md"),
                Rule.LANGUAGE.at(Said.at(1, 1), "x", "Y.").as("addict", Severity.WARNING)));

        JsonObject result = run.getAsJsonArray("results").get(1).getAsJsonObject();
        assertThat(result.get("ruleId").getAsString()).isEqualTo("language/addict");
        assertThat(result.get("ruleIndex").getAsInt()).isEqualTo(1);
        assertThat(result.get("level").getAsString()).isEqualTo("warning");
        assertThat(run.getAsJsonObject("tool").getAsJsonObject("driver").getAsJsonArray("rules"))
                .hasSize(2);
    }

    @Test
    void offers_no_words_where_the_old_ones_are_gone() {
        TestSite.empty(folder).file("content/mi/a.md", "Nothing of the kind.\n");
        Problem problem = Said.link(1, 3, "b.md").with(Fix.safe(Said.at(1, 3), "b.md", "c.md"));

        assertThat(run(List.of(problem))
                        .getAsJsonArray("results")
                        .get(0)
                        .getAsJsonObject()
                        .has("fixes"))
                .isFalse();
    }

    private JsonObject run(List<Problem> problems) {
        return JsonParser.parseString(said(problems))
                .getAsJsonObject()
                .getAsJsonArray("runs")
                .get(0)
                .getAsJsonObject();
    }

    private String said(List<Problem> problems) {
        return Said.by(new SarifReport(new SourceLines(folder), "0.1.0"), problems);
    }

    private List<?> errors(List<Problem> problems) throws IOException {
        return schema().validate(said(problems), InputFormat.JSON);
    }

    private static Schema schema() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        }
    }
}
