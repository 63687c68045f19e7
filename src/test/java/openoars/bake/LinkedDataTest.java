package openoars.bake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.Objects;
import java.util.SortedMap;
import openoars.TestSite;
import openoars.json.Json;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the theme's pages say of themselves to search engines. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LinkedDataTest {

    private static final String HOSTILE = "a \"b\" \\ </script><script>alert(1)</script> <!-- \u2028 \u2029 é 🛶";

    @TempDir
    private Path folder;

    private TestSite site;

    @BeforeEach
    void make_a_site() {
        site = TestSite.in(folder);
    }

    @Test
    void tells_the_way_to_a_page_and_what_it_is() throws Exception {
        site.page("mi/a", "order: 1\nobjectives: [See it, Try it]\n", "Text.");

        JsonArray graph = graph("mi/a.html");

        assertThat(graph.get(0).toString())
                .isEqualTo("{\"@type\":\"BreadcrumbList\",\"itemListElement\":["
                        + "{\"@type\":\"ListItem\",\"position\":1,\"name\":\"Test site\",\"item\":\"https://example.org/\"},"
                        + "{\"@type\":\"ListItem\",\"position\":2,\"name\":\"Motivational interviewing\","
                        + "\"item\":\"https://example.org/mi/index.html\"},"
                        + "{\"@type\":\"ListItem\",\"position\":3,\"name\":\"Page mi a\"}]}");
        assertThat(graph.get(1).toString())
                .isEqualTo("{\"@type\":[\"Article\",\"LearningResource\"],\"name\":\"Page mi a\","
                        + "\"description\":\"A page for a test.\",\"url\":\"https://example.org/mi/a.html\","
                        + "\"inLanguage\":\"en\",\"license\":\"https://creativecommons.org/licenses/by-sa/4.0/\","
                        + "\"isAccessibleForFree\":true,\"dateModified\":\"2026-11-24\","
                        + "\"learningResourceType\":\"Lesson\",\"timeRequired\":\"PT1M\","
                        + "\"teaches\":[\"See it\",\"Try it\"]}");
    }

    @Test
    void tells_how_to_search_the_site() throws Exception {
        JsonObject home = graph("index.html").get(0).getAsJsonObject();

        assertThat(home.get("@type").getAsString()).isEqualTo("WebSite");
        assertThat(home.getAsJsonObject("potentialAction").get("target").getAsString())
                .isEqualTo("https://example.org/search.html#q={search_term_string}");
    }

    @Test
    void calls_a_learning_path_a_free_course() throws Exception {
        site.page("mi/a", "Text.");
        site.file(
                "content/mi/p.md",
                TestSite.frontMatter("mi/p", "order: 2\npages: [mi/a]\n").replace("type: lesson", "type: path")
                        + "Text.\n");

        JsonObject course = graph("mi/p.html").get(1).getAsJsonObject();

        assertThat(course.get("@type").getAsString()).isEqualTo("Course");
        assertThat(course.getAsJsonObject("offers").get("category").getAsString())
                .isEqualTo("Free");
        assertThat(course.getAsJsonObject("hasCourseInstance")
                        .get("courseWorkload")
                        .getAsString())
                .isEqualTo("PT1M");
    }

    @Test
    void says_nothing_of_pages_that_search_engines_are_not_to_list() throws Exception {
        site.page("mi/a", "needs_clinical_review: true\n", "Text.");
        site.page("mi/b", "> **Facilitator note:** For you.\n");

        assertThat(page("mi/a.html")).doesNotContain("ld+json");
        assertThat(page("mi/b-facilitator.html")).doesNotContain("ld+json");
    }

    @Test
    void is_one_script_of_data_whatever_a_title_holds() throws Exception {
        String front = TestSite.frontMatter("mi/a", "order: 1\n");
        String title = "title: " + Json.text(HOSTILE);
        site.file("content/mi/a.md", front.replace("title: Page mi a", title) + "Text.\n");

        JsonElement page = graph("mi/a.html").get(1);

        assertThat(page.getAsJsonObject().get("name").getAsString()).isEqualTo(HOSTILE);
        assertThat(Jsoup.parse(page("mi/a.html")).select("script:not([src])")).hasSize(1);
    }

    private JsonArray graph(String path) throws Exception {
        String json = Jsoup.parse(page(path))
                .select("script[type=application/ld+json]")
                .html();
        JsonObject data = JsonParser.parseString(json).getAsJsonObject();
        assertThat(data.get("@context").getAsString()).isEqualTo("https://schema.org");
        return data.getAsJsonArray("@graph");
    }

    private String page(String path) throws Exception {
        SortedMap<String, byte[]> files = site.build();
        return new String(Objects.requireNonNull(files.get(path), path), UTF_8);
    }
}
