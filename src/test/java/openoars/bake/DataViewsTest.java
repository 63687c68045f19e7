package openoars.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import openoars.TestSite;
import openoars.problem.Rule;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DataViewsTest {

    @TempDir
    private Path folder;

    @Test
    void lists_every_rule_at_the_place_that_messages_lead_to() throws Exception {
        byte[] html = TestSite.in(folder)
                .page("mi/checks", "data: checks\n", "What we look for.")
                .build()
                .get("mi/checks.html");
        Document page = Jsoup.parse(new String(html, StandardCharsets.UTF_8));

        assertThat(page.select(".check-rule h3").eachAttr("id"))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Rule.values()).map(Rule::key).toList());
        assertThat(page.select(".check-rule:has(#broken-link)").text())
                .startsWith(Rule.BROKEN_LINK.title() + " broken-link " + Rule.BROKEN_LINK.why())
                .contains("Rather than:");
    }
}
