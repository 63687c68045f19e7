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
class ColumnNamesTest {

    @TempDir
    private Path folder;

    @Test
    void are_asked_for_where_one_is_missing() {
        assertThat(problems("| Day |  |\n|---|---|\n| Monday | 3 |")).containsExactly("""
                content/mi/a.md:11:8: warning[empty-table-head] this column has no name
                  hint: Write a word or two into the first line of the table that say what stands below.""");
    }

    @Test
    void may_stand_above_empty_cells() {
        assertThat(problems("| Day | How many |\n|---|---|\n| Monday |  |")).isEmpty();
    }

    private List<String> problems(String text) {
        return TestSite.in(folder).page("mi/a", text).problems();
    }
}
