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
class ProofreadingTest {

    @TempDir
    private Path folder;

    @Test
    void reads_english_of_every_kind_and_nothing_else() {
        assertThat(problems("lang: en-GB\n")).hasSize(1);
        assertThat(problems("lang: de\n")).isEmpty();
    }

    @Test
    void reads_a_draft_as_it_reads_a_page() {
        assertThat(problems("tags: [x]\n")).hasSize(1);
        assertThat(TestSite.in(folder)
                        .file(
                                "content/mi/a.md",
                                TestSite.frontMatter("mi/a", "").replace("published", "draft") + "Studies show it.\n")
                        .problems())
                .hasSize(1);
    }

    private List<String> problems(String more) {
        return TestSite.in(folder).page("mi/a", more, "Studies show it.").problems();
    }
}
