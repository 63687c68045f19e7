package openoars.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import openoars.TestSite;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HeadingsTest {

    @TempDir
    private Path folder;

    @Test
    void ask_for_a_second_level_heading_where_somebody_wrote_a_title() {
        assertThat(problems("# Spirit")).containsExactly("""
                content/mi/a.md:11:1: error[second-title] 'Spirit' is a second title on this page
                  hint: Write '## ' in front of it; the title stands in the front matter.""");
    }

    @Test
    void point_at_a_heading_that_skips_a_level() {
        assertThat(problems("## One\n\nText.\n\n#### Two *fine* words")).containsExactly("""
                content/mi/a.md:15:1: error[heading-order] the heading 'Two fine words' skips a level
                  hint: Write '### ' in front of it.""");
    }

    @Test
    void let_no_page_start_on_the_third_level() {
        assertThat(problems("### One")).containsExactly("""
                content/mi/a.md:11:1: error[heading-order] the heading 'One' skips a level
                  hint: Write '## ' in front of it.""");
    }

    @Test
    void go_on_from_a_heading_that_was_wrong() {
        assertThat(problems("# One\n\n### Two\n\n#### Three")).hasSize(1);
    }

    @Test
    void may_come_back_up_by_any_number_of_levels() {
        assertThat(problems("## One\n\n### Two\n\n#### Three\n\n## Four\n\n### Five"))
                .isEmpty();
    }

    @Test
    void are_not_what_stands_in_a_block_of_code() {
        assertThat(problems("```\n# One\n```\n\n    #### Two")).isEmpty();
    }

    private List<String> problems(String text) {
        return TestSite.in(folder).page("mi/a", text).problems();
    }
}
