package openoars.bake;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import openoars.TestSite;
import openoars.model.PageType;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ways to put a page right, at the foot of every page. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MendTest {

    private static final String GITHUB = "https://github.com/someone/handbook";

    /** Longer addresses are refused by some servers and proxies. */
    private static final int LONGEST_ADDRESS = 8_000;

    @TempDir
    private Path folder;

    @Test
    void lead_to_the_text_of_the_page() throws Exception {
        Document page = site("repository: " + GITHUB, "mi/a");

        assertThat(link(page, "Suggest a change to this page")).isEqualTo(GITHUB + "/edit/main/content/mi/a.md");
    }

    @Test
    void lead_to_the_branch_that_is_published() throws Exception {
        Document page = site("repository: " + GITHUB + "\nbranch: site", "mi/a");

        assertThat(link(page, "Suggest a change to this page")).isEqualTo(GITHUB + "/edit/site/content/mi/a.md");
    }

    @ParameterizedTest
    @ValueSource(strings = {GITHUB + "/", GITHUB + ".git"})
    void know_a_repository_however_its_address_is_written(String repository) throws Exception {
        assertThat(link(site("repository: " + repository, "mi/a"), "Suggest a change to this page"))
                .startsWith(GITHUB + "/edit/");
    }

    @Test
    void fill_in_the_report_with_the_title_and_the_address_of_the_page() throws Exception {
        String address = link(site("repository: " + GITHUB, "mi/a"), "Report a problem");

        assertThat(address).startsWith(GITHUB + "/issues/new?").doesNotContain("+");
        assertThat(parameters(address))
                .containsOnly(
                        Map.entry("template", "problem.yml"),
                        Map.entry("title", "Page 'Page & <mi a>': "),
                        Map.entry("page", "Page & <mi a>"),
                        Map.entry("address", "https://example.org/mi/a.html"));
    }

    @Test
    void say_that_what_people_write_there_is_public() throws Exception {
        assertThat(site("repository: " + GITHUB, "mi/a").select("#mend").text()).contains("everyone can read it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mi/index", "search", "404", "index"})
    void stand_on_pages_that_the_build_makes_too(String page) throws Exception {
        assertThat(site("repository: " + GITHUB, page).select("#mend a[href*=issues/new]"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mi/index", "search", "404"})
    void let_nobody_edit_a_page_that_the_build_makes(String page) throws Exception {
        assertThat(site("repository: " + GITHUB, page).select("a[href*=/edit/]"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tagline: without a repository",
                "repository: https://gitlab.com/someone/handbook",
                "repository: https://codeberg.org/someone/handbook",
                "repository: https://github.com.example.org/someone/handbook",
                "repository: https://github.com/someone"
            })
    void are_left_out_where_they_would_lead_nowhere(String key) throws Exception {
        for (String page : new String[] {"index", "mi/a", "mi/index", "search", "404"}) {
            assertThat(site(key, page).select("#mend")).isEmpty();
        }
    }

    @Test
    void offer_a_letter_where_there_is_a_mailbox() throws Exception {
        Element mend = site("contact: hello@example.org", "mi/a").expectFirst("#mend");

        assertThat(mend.expectFirst("details > summary").text()).isEqualTo("Write to us");
        assertThat(mend.select("dd").eachText()).containsExactly("hello@example.org", "Test site: Page & <mi a>");
        assertThat(mend.expectFirst("textarea").wholeText()).isEqualTo("""
                Page: Page & <mi a>
                Address: https://example.org/mi/a.html
                Where on the page:

                What I noticed:
                """);
        assertThat(mend.select("a[href*=github]")).isEmpty();
    }

    @Test
    void hand_the_letter_to_a_mail_program() throws Exception {
        String address = site("contact: hello@example.org", "mi/a")
                .expectFirst("#mend dd a")
                .attr("href");

        assertThat(address).startsWith("mailto:hello@example.org?");
        assertThat(parameters(address).get("body"))
                .startsWith("Page: Page & <mi a>\r\nAddress: https://example.org/mi/a.html\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hello", "hello@example", "a@b.org?bcc=c@d.org", "mailto:a@b.org", "a b@c.org"})
    void refuse_a_mailbox_that_is_none(String contact) throws Exception {
        TestSite site = with("contact: '" + contact + "'");

        assertThat(site.problems()).containsExactly("""
                content/data/site.yml:3:10: error[wrong-value] contact is not a mail address: '%s'
                  hint: Write the address alone, for example 'contact: hello@example.org'.""".formatted(contact));
    }

    @ParameterizedTest
    @EnumSource(PageType.class)
    void start_a_page_in_a_section(PageType type) throws Exception {
        TestSite site = TestSite.in(folder)
                .file("content/data/site.yml", """
                        title: Test site
                        repository: %s
                        base_url: https://example.org/
                        sections:
                          - id: %s
                            title: The section
                        """.formatted(GITHUB, type.section()))
                .page(type.section() + "/there-already", "Text.");

        String address = link(page(site, type.section() + "/index"), "Add a page to this section");

        assertThat(address)
                .startsWith(GITHUB + "/new/main/content/" + type.section() + "?")
                .hasSizeLessThan(LONGEST_ADDRESS);
        String text = parameters(address).getOrDefault("value", "");
        assertThat(text).contains("\ntype: " + PageType.in(type.section()).key() + "\n", "\nreviewed: 2026-11-24\n");
        site.file("content/" + type.section() + "/" + parameters(address).get("filename"), text);
        assertThat(site.problems()).isEmpty();
    }

    private Document site(String key, String page) throws Exception {
        return page(with(key), page);
    }

    private TestSite with(String key) {
        return TestSite.in(folder)
                .file("content/data/site.yml", """
                        title: Test site
                        base_url: https://example.org/
                        %s
                        sections:
                          - id: mi
                            title: Motivational interviewing
                        """.formatted(key))
                .file(
                        "content/mi/a.md",
                        TestSite.frontMatter("mi/a", "")
                                .replace("title: Page mi a", "title: 'Page & <mi a>'")
                                .concat("Text.\n"));
    }

    private static Document page(TestSite site, String page) throws Exception {
        byte[] html = site.build().get(page + ".html");
        return Jsoup.parse(new String(html, StandardCharsets.UTF_8));
    }

    private static String link(Document page, String words) {
        return page.select("#mend a").stream()
                .filter(link -> link.text().equals(words))
                .map(link -> link.attr("href"))
                .collect(Collectors.joining("\n"));
    }

    private static Map<String, String> parameters(String address) {
        String query = URI.create(address).toString().replaceFirst("^[^?]*\\?", "");
        return Arrays.stream(query.split("&"))
                .map(parameter -> parameter.split("=", 2))
                .collect(Collectors.toMap(p -> p[0], p -> URLDecoder.decode(p[1], StandardCharsets.UTF_8)));
    }
}
