package openoars.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import openoars.TestSite;
import openoars.cache.Checksum;
import openoars.problem.Problem;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ContentFilesTest {

    @TempDir
    private Path folder;

    @Test
    void sums_up_the_very_bytes_that_were_read_though_somebody_saves_meanwhile() throws IOException {
        TestSite site = TestSite.in(folder).file(DataReader.GLOSSARY.toString(), "terms: []\n");
        ContentFiles files = new ContentFiles(folder);
        files.read(DataReader.GLOSSARY);

        site.file(DataReader.GLOSSARY.toString(), "terms: [] # saved again\n");

        assertThat(files.checksum(DataReader.GLOSSARY))
                .isEqualTo(Checksum.of("terms: []\n".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void are_read_up_to_256_kibibytes() throws IOException {
        Path page = Path.of("content/mi/a.md");
        ContentFiles files = new ContentFiles(folder);

        TestSite.in(folder).file(page.toString(), "x".repeat(262_144));
        assertThat(files.read(page)).isPresent();
        TestSite.in(folder).file(page.toString(), "x".repeat(262_145));
        assertThat(files.read(page)).isEmpty();

        assertThat(files.problems()).extracting(Problem::format).containsExactly("""
                content/mi/a.md:1:1: error[big-file] the file has 262145 bytes, 262144 is the most
                  hint: Split it into pages of one idea each.""");
    }

    @Test
    void are_found_in_the_same_order_on_every_disk() throws IOException {
        TestSite site = TestSite.empty(folder);
        for (String name : List.of("m", "c", "x", "a", "z", "b", "y", "n", "d")) {
            site.file("content/" + name + "/p.md", "x").file("content/" + name + ".md", "x");
        }

        assertThat(new ContentFiles(folder).pages()).hasSize(18).isSorted();
    }

    @ParameterizedTest
    @ValueSource(strings = {"content/mi/.a.md.swp", "content/mi/a.md~", "content/mi/#a.md#", "content/mi/4913"})
    void depend_on_nothing_that_an_editor_keeps_or_takes_away_again(String changed) {
        assertThat(new ContentFiles(folder).passesOver(Path.of(changed))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "content/index.md",
                "content/data/site.yml",
                "content/data/glossary.yml",
                "templates/.x.swp",
                "templates/gone.css"
            })
    void depend_on_pages_that_are_there_on_data_even_if_it_is_gone_and_say_nothing_of_the_theme(String changed) {
        TestSite.in(folder);

        assertThat(new ContentFiles(folder).passesOver(Path.of(changed))).isFalse();
    }

    @Test
    void sum_up_a_data_file_that_is_not_there_as_an_empty_one() throws IOException {
        ContentFiles files = new ContentFiles(folder);
        assertThat(files.checksum(DataReader.GLOSSARY)).isEqualTo(Checksum.of(""));
        Checksum without = files.dataChecksum();

        TestSite.empty(folder).file(DataReader.GLOSSARY.toString(), "terms: []\n");

        assertThat(files.dataChecksum()).isNotEqualTo(without);
    }
}
