package openoars.check.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import openoars.TestSite;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UnverifiedClaimsTest {

    @TempDir
    private Path folder;

    private static final String SOURCES = """
            sources:
              - key: TOWN
                title: A study
                kind: paper
                status: partial
                not_verified:
                  - the share of 62 percent
                  - who first said 'rolling with it'
                  - its 5 parts
              - {key: RUMOUR, title: A talk, kind: video, status: unverified}
            """;

    @Test
    void are_told_of_where_their_source_is_cited() {
        assertThat(problems("Of them 62% came back.[@TOWN]\n\nCall it \"Rolling with it\".[@TOWN]"))
                .containsExactly("""
                content/mi/a.md:12:9: warning[unverified-claim] nobody has found '62' in the source 'TOWN' yet
                  hint: Leave it out, or cite a source that says it; content/data/sources.yml lists what is not checked.""", """
                content/mi/a.md:14:10: warning[unverified-claim] nobody has found 'rolling with it' in the source 'TOWN' yet
                  hint: Leave it out, or cite a source that says it; content/data/sources.yml lists what is not checked.""");
    }

    @Test
    void are_not_what_another_paragraph_says_nor_another_number() {
        assertThat(problems("It helped.[@TOWN]\n\nThere were 62 of us.")).isEmpty();
        assertThat(problems("Of 620 people, 1.62 on average, 62.5 at most, in 5 parts.[@TOWN]"))
                .isEmpty();
    }

    @Test
    void rest_on_no_source_that_nobody_has_opened() {
        TestSite site = site().page("mi/a", "sources: [RUMOUR]\n", "So they say.[@RUMOUR]");

        assertThat(site.problems())
                .filteredOn(problem -> problem.startsWith("content/mi"))
                .containsExactly("""
                content/mi/a.md:12:14: error[unverified-source] nobody has checked the source 'RUMOUR' yet, so nothing can rest on it
                  hint: Cite another source, or look it up and change its status in content/data/sources.yml.""");
    }

    private List<String> problems(String text) {
        return site().page("mi/a", "sources: [TOWN]\n", text).problems();
    }

    private TestSite site() {
        return TestSite.in(folder).file("content/data/sources.yml", SOURCES);
    }
}
