package openoars.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import openoars.TestSite;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SeedRowsTest {

    @TempDir
    private Path folder;

    private static final String ROWS = """
            rows:
              - {id: S01, handout: A, says: The title}
              - {id: S02, handout: A, says: A heading}
            """;

    @Test
    void are_all_carried() {
        TestSite site = site().page("mi/a", "seed: [S01]\n", "Text.");

        assertThat(site.problems()).containsExactly("""
                content/data/seed.yml:3:10: error[orphaned-row] no published page carries the line 'S02' of the handouts
                  hint: Teach it on a page and add S02 to the page's 'seed'.""");
    }

    @Test
    void are_not_carried_by_a_draft() {
        TestSite site = site().page("mi/a", "seed: [S01]\n", "Text.")
                .file(
                        "content/mi/b.md",
                        TestSite.frontMatter("mi/b", "seed: [S02]\n").replace("published", "draft") + "Text.\n");

        assertThat(site.problems()).singleElement().asString().startsWith("content/data/seed.yml:3:10:");
    }

    @Test
    void are_known_by_their_number() {
        TestSite site = site().page("mi/a", "seed: [S01, S02, S03, row five]\n", "Text.");

        assertThat(site.problems()).containsExactly("""
                content/mi/a.md:9:18: error[unknown-row] there is no line 'S03' in content/data/seed.yml
                  hint: Did you mean 'S01'?""", """
                content/mi/a.md:9:23: error[unknown-row] there is no line 'row five' in content/data/seed.yml
                  hint: The lines are S01 and so on; take this one out if you are not sure.""");
    }

    @Test
    void are_not_missed_while_a_page_cannot_be_read() {
        TestSite site = site().page("mi/a", "seed: [S01]\n", "Text.").file("content/mi/b.md", "seed: [S02]\n");

        assertThat(site.problems()).singleElement().asString().contains("error[front-matter]");
    }

    private TestSite site() {
        return TestSite.in(folder).file("content/data/seed.yml", ROWS);
    }
}
