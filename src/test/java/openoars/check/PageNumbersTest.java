package openoars.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import openoars.TestSite;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PageNumbersTest {

    @TempDir
    private Path folder;

    @Test
    void belong_to_one_page_of_a_section_each() {
        TestSite site = TestSite.in(folder).page("mi/a", "order: 3\n", "Text.").page("mi/b", "order: 3\n", "Text.");

        assertThat(site.problems()).containsExactly("""
                content/mi/b.md:9:1: error[same-number] the page has the same order as 'mi/a': 3
                  hint: Give one of the two another 'order'; a teacher calls pages by it.""");
    }

    @Test
    void may_be_the_same_in_another_section_and_may_be_missing() {
        TestSite site = TestSite.in(folder)
                .page("mi/a", "order: 3\n", "Text.")
                .page("worksheets/b", "order: 3\n", "Text.")
                .page("mi/c", "Text.")
                .page("mi/d", "Text.");

        assertThat(site.problems()).isEmpty();
    }

    @Test
    void need_a_section_of_the_site() {
        TestSite site = TestSite.in(folder).page("worksheet/a", "Text.").page("elsewhere/b", "Text.");

        assertThat(site.problems()).containsExactly("""
                content/elsewhere/b.md:2:1: error[unknown-section] the folder 'elsewhere' is not a section of the site
                  hint: Move the page, or add the section to content/data/site.yml.""", """
                content/worksheet/a.md:2:1: error[unknown-section] the folder 'worksheet' is not a section of the site
                  hint: Did you mean the folder 'worksheets'?""");
    }
}
