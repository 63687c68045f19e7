package openoars.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import openoars.TestSite;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ChecksTest {

    @TempDir
    private Path folder;

    @Test
    void tell_everything_at_once_in_the_order_of_the_files() {
        TestSite site = TestSite.in(folder)
                .page("mi/b", "[x](nowhere-at-all.md)")
                .page("mi/a", "order: x\n", "[y](nowhere-at-all.md)\n\n#### Deep\n\n[@NOBODY]");

        assertThat(site.problems())
                .extracting(p -> p.substring(0, p.indexOf(']') + 1))
                .containsExactly(
                        "content/mi/a.md:9:8: error[wrong-value]",
                        "content/mi/a.md:12:1: error[broken-link]",
                        "content/mi/a.md:14:1: error[heading-order]",
                        "content/mi/a.md:16:2: error[unknown-source]",
                        "content/mi/b.md:11:1: error[broken-link]");
    }

    @Test
    void say_nothing_of_links_to_a_page_that_has_a_slip_of_its_own() {
        TestSite site = TestSite.in(folder)
                .file("content/data/seed.yml", "rows:\n  - {id: S01, handout: A, says: The title}\n")
                .file("content/mi/a.md", "---\ntitle: [\nseed: [S01]\n---\nText.\n")
                .page("mi/b", "prerequisites: [mi/a]\n", "[a](a.md) and [a heading](a.md#x)");

        assertThat(site.problems()).hasSize(1).first().asString().startsWith("content/mi/a.md:2:8: error[broken-yaml]");
    }
}
