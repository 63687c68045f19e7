package openoars.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import openoars.TestSite;
import openoars.problem.Fix;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BrokenLinksTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](change-talk.md)",
                "[x](../mi/change-talk.md)",
                "[x](../index.md)",
                "[x](change-talk.md#what-it-is)",
                "[x](#here)",
                "[x](https://example.org/no-such-page)",
                "[x](mailto:a@example.org)"
            })
    void is_content_with_links_that_lead_somewhere(String link) {
        assertThat(problems(link + "\n\n## Here\n\nText.")).isEmpty();
    }

    @Test
    void points_at_the_link_that_leads_nowhere() {
        assertThat(problems("Read [their words](chnage-talk.md) first.")).containsExactly("""
                content/mi/a.md:11:6: error[broken-link] no page has the address 'chnage-talk.md'
                  hint: Did you mean 'change-talk.md'?""");
    }

    @Test
    void knows_a_page_that_is_in_another_folder() {
        TestSite site = site("[x](ruler.md)").page("worksheets/ruler", "Text.");

        assertThat(site.problems()).containsExactly("""
                content/mi/a.md:11:1: error[broken-link] no page has the address 'ruler.md'
                  hint: Did you mean '../worksheets/ruler.md'?""");
    }

    @Test
    void is_put_right_without_asking_only_where_one_page_alone_has_the_name() {
        TestSite site = site("[x](ruler.md)").page("worksheets/ruler", "Text.");

        assertThat(site.found())
                .flatExtracting(problem -> problem.fix().stream().toList())
                .extracting(Fix::text, Fix::isSafe)
                .containsExactly(tuple("../worksheets/ruler.md", true));
        assertThat(site.page("ruler", "Text.").found())
                .flatExtracting(problem -> problem.fix().stream().toList())
                .extracting(Fix::isSafe)
                .containsExactly(false);
    }

    @Test
    void asks_for_the_markdown_file_instead_of_the_page() {
        assertThat(problems("[x](change-talk.html)")).containsExactly("""
                content/mi/a.md:11:1: error[broken-link] no page has the address 'change-talk.html'
                  hint: Did you mean 'change-talk.md'?""");
    }

    @Test
    void asks_for_a_markdown_file_where_no_page_is_near() {
        assertThat(problems("[x](photos.html)")).containsExactly("""
                content/mi/a.md:11:1: error[broken-link] no page has the address 'photos.html'
                  hint: Link to the Markdown file of a page, for example 'a.md'.""");
    }

    @Test
    void points_at_a_heading_that_is_not_there() {
        assertThat(problems("[x](change-talk.md#what-is-it)")).containsExactly("""
                content/mi/a.md:11:1: error[broken-anchor] the page 'mi/change-talk' has no heading '#what-is-it'
                  hint: Did you mean 'what-it-is'?""");
    }

    @Test
    void does_not_lead_readers_to_a_draft() {
        TestSite site = site("[x](secret.md)")
                .file(
                        "content/mi/secret.md",
                        TestSite.frontMatter("secret", "").replace("published", "draft") + "Text.\n");

        assertThat(site.problems()).containsExactly("""
                content/mi/a.md:11:1: error[link-to-draft] the page 'secret.md' is still a draft, so readers cannot open it
                  hint: Take the link out until the page is published.""");
    }

    private List<String> problems(String body) {
        return site(body).problems();
    }

    private TestSite site(String body) {
        return TestSite.in(folder).page("mi/a", body).page("mi/change-talk", "## What it is\n\nText.");
    }
}
