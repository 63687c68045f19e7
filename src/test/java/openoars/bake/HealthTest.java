package openoars.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import openoars.TestSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page that tells editors how the pages are, made with our own theme on 24 November 2026. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HealthTest {

    private static final String SENTENCE = "We walk to the market and buy a little bread with people. ";

    private static final String SOURCES = """
            sources:
              - {key: OLD, title: Old, year: 1998, kind: book, status: verified}
              - {key: NEW, title: New, year: 2020, kind: book, status: verified}
            """;

    @TempDir
    private Path folder;

    private TestSite site = TestSite.empty(Path.of(""));

    @BeforeEach
    void lay() {
        site = TestSite.in(folder)
                .file("content/data/language.yml", "reading_grade: 8\n")
                .file("content/data/sources.yml", SOURCES)
                .page("mi/fine", "sources: [NEW, OLD]\n", SENTENCE.repeat(20) + "[@NEW] Again.[@OLD] Again.[@NEW]")
                .page("mi/slip", "[here](fine.md) and [there](fine.md).\n\n> **Facilitator note:** Ask.")
                .file(
                        "content/mi/due.md",
                        TestSite.frontMatter("mi/due", "")
                                        .replace("2028-11-24", "2026-11-23")
                                        .replace("2026-11-24", "2025-01-01")
                                + "Text.\n");
    }

    @Test
    void is_linked_where_the_checks_are_explained() throws Exception {
        site.page("mi/checks", "data: checks\n", "Text.");

        assertThat(Jsoup.parse(file("mi/checks.html"))
                        .select("main a[href=../health.html]")
                        .text())
                .isEqualTo("How the pages of this site are");
        assertThat(file("mi/fine.html")).doesNotContain("health.html");
    }

    @Test
    void puts_what_needs_somebody_first() throws Exception {
        Document page = Jsoup.parse(file("health.html"));

        assertThat(page.select("tbody th").eachText().subList(0, 2)).containsExactly("Page mi due", "Page mi slip");
        assertThat(page.select(".head .facts").text())
                .isEqualTo("Pages with something to look at: 2 · Pages past their review day: 1");
        assertThat(page.select("meta[name=robots]").attr("content")).contains("noindex");
    }

    @Test
    void tells_grade_sources_findings_and_copies_of_each_page() throws Exception {
        Document page = Jsoup.parse(file("health.html"));

        assertThat(cells(page, "Page mi fine"))
                .containsExactly("0", "24 Nov 2026", "24 Nov 2028", "3.5", "2 from 1998", "none", "none");
        assertThat(cells(page, "Page mi slip"))
                .containsExactly("2", "24 Nov 2026", "24 Nov 2028", "none", "0", "yes", "none");
        assertThat(cells(page, "Page mi due")).contains("23 Nov 2026 past");
    }

    @Test
    void says_the_same_to_other_programs() throws Exception {
        assertThat(file("health.json"))
                .contains("{\"address\":\"mi/fine.html\",\"title\":\"Page mi fine\",\"reviewed\":\"2026-11-24\","
                        + "\"reviewBy\":\"2028-11-24\",\"due\":false,\"sources\":2,\"findings\":0,\"facilitator\":false,"
                        + "\"grade\":3.5,\"oldestSource\":1998}");
    }

    private String file(String path) throws Exception {
        return new String(site.build().get(path), StandardCharsets.UTF_8);
    }

    private static List<String> cells(Document page, String title) {
        Element row = page.select("tbody tr").stream()
                .filter(tr -> tr.select("th").text().equals(title))
                .findFirst()
                .orElseThrow();
        return row.select("td").eachText();
    }
}
