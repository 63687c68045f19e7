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
class SameHeadingsTest {

    @TempDir
    private Path folder;

    @Test
    void are_told_of_at_the_second_one() {
        assertThat(problems("## What to say\n\nText.\n\n## What to say\n\nText."))
                .containsExactly("""
                content/mi/a.md:15:1: warning[same-heading] the heading 'What to say' stands on this page a second time
                  hint: Say what is different below this one; the first is on line 11.""");
    }

    @Test
    void may_stand_on_two_levels() {
        assertThat(problems("## What to say\n\n### What to say\n\nText.")).isEmpty();
    }

    private List<String> problems(String text) {
        return TestSite.in(folder).page("mi/a", text).problems();
    }
}
