package openoars.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import openoars.problem.Fix;
import openoars.problem.Problem;
import openoars.problem.Rule;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class JsonReportTest {

    @Test
    void tells_all_that_is_known() {
        JsonObject said = said(Rule.LONG_SENTENCE
                .at(Said.at(3, 4), Said.at(4, 2), "this \"is\"\n long", "Cut it.")
                .with(Fix.suggested(Said.at(3, 4), "is", "was")));

        assertThat(said.get("version").getAsInt()).isEqualTo(1);
        assertThat(said.get("counts")).hasToString("{\"error\":0,\"warning\":0,\"advice\":1}");
        JsonObject finding = said.getAsJsonArray("findings").get(0).getAsJsonObject();
        assertThat(finding.remove("why").getAsString()).isEqualTo(Rule.LONG_SENTENCE.why());
        assertThat(finding)
                .hasToString(
                        "{\"rule\":\"long-sentence\",\"severity\":\"advice\",\"file\":\"content/mi/a.md\",\"line\":3,"
                                + "\"column\":4,\"endLine\":4,\"endColumn\":2,\"message\":\"this \\\"is\\\"\\n long\","
                                + "\"hint\":\"Cut it.\",\"fix\":{\"line\":3,\"column\":4,\"old\":\"is\",\"new\":\"was\",\"safe\":false}}");
    }

    @Test
    void is_a_whole_document_if_there_is_nothing_to_tell() {
        assertThat(Said.by(new JsonReport(), List.of()))
                .isEqualTo("{\"version\":1,\"counts\":{\"error\":0,\"warning\":0,\"advice\":0},\"findings\":[]}\n");
    }

    private static JsonObject said(Problem problem) {
        return JsonParser.parseString(Said.by(new JsonReport(), List.of(problem)))
                .getAsJsonObject();
    }
}
