package openoars.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import openoars.TestSite;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BrokenReferencesTest {

    @TempDir
    private Path folder;

    @Test
    void finds_a_page_that_the_front_matter_names_and_that_does_not_exist() {
        TestSite site = site().page("mi/a", """
                prerequisites: [mi/sprit]
                worksheets: [rulers]
                """, "Text.");

        assertThat(site.problems()).containsExactly("""
                content/mi/a.md:9:17: error[unknown-page] there is no page 'mi/sprit'
                  hint: Did you mean 'mi/spirit'?""", """
                content/mi/a.md:10:14: error[unknown-page] there is no page 'worksheets/rulers'
                  hint: Did you mean 'worksheets/ruler'?""");
    }

    @Test
    void asks_to_add_a_page_that_is_like_no_other() {
        assertThat(site().page("mi/a", "prerequisites: [mi/something-else]\n", "Text.")
                        .problems())
                .containsExactly("""
                content/mi/a.md:9:17: error[unknown-page] there is no page 'mi/something-else'
                  hint: Check the spelling, or add the page content/mi/something-else.md.""");
    }

    @Test
    void keeps_readers_away_from_drafts() {
        TestSite site = site().page("mi/a", "prerequisites: [mi/draft]\n", "Text.")
                .file("content/mi/draft.md", draft("mi/draft", "prerequisites: [mi/later]\n"))
                .file("content/mi/later.md", draft("mi/later", ""));

        assertThat(site.problems()).containsExactly("""
                content/mi/a.md:9:17: error[link-to-draft] the page 'mi/draft' is still a draft, so readers cannot open it
                  hint: Take it out here until the page is published.""");
    }

    @Test
    void looks_at_the_pages_and_sources_of_all_data_files() {
        TestSite site = site().file("content/data/glossary.yml", """
                        terms:
                          - term: spirit
                            definition: The attitude.
                            page: mi/sprit
                            source: TIP53
                            link: never
                        """)
                .file("content/data/help-lines.yml", """
                        countries:
                          - country: Nowhere
                            lines:
                              - service: Night line
                                contact: []
                                for: A bad night
                                status: partly
                                source: LINE
                                checked: 2026-11-24
                                review_by: 2027-02-24
                        """)
                .file("content/data/language.yml", """
                        rules:
                          - id: user
                            pattern: 'user'
                            avoid: user
                            prefer: person
                            why: Person first
                            severity: warn
                            source: WORDS
                        """);

        assertThat(site.problems()).containsExactly("""
                content/data/glossary.yml:4:11: error[unknown-page] there is no page 'mi/sprit'
                  hint: Did you mean 'mi/spirit'?""", """
                content/data/glossary.yml:5:13: error[unknown-source] there is no source 'TIP53' in content/data/sources.yml
                  hint: Did you mean 'TIP35'?""", """
                content/data/help-lines.yml:8:17: error[unknown-source] there is no source 'LINE' in content/data/sources.yml
                  hint: Add the source there, or take the key out.""", """
                content/data/language.yml:8:13: error[unknown-source] there is no source 'WORDS' in content/data/sources.yml
                  hint: Add the source there, or take the key out.""");
    }

    @Test
    void is_content_with_pages_that_are_there() {
        TestSite site = site().page("mi/a", "prerequisites: [mi/spirit]\nworksheets: [ruler]\n", "Text.");

        assertThat(site.problems()).isEmpty();
    }

    private TestSite site() {
        return TestSite.in(folder)
                .file("content/data/sources.yml", """
                        sources:
                          - {key: TIP35, title: A guide, kind: guideline, status: unverified}
                        """)
                .page("mi/spirit", "Text.")
                .page("worksheets/ruler", "Text.");
    }

    private static String draft(String slug, String more) {
        return TestSite.frontMatter(slug, more).replace("published", "draft") + "Text.\n";
    }
}
