package openoars.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import openoars.problem.Problem;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BaselineTest {

    @TempDir
    private Path folder;

    @Test
    void lets_wait_what_was_known_wherever_it_stands_now() throws IOException {
        Baseline.write(List.of(Said.link(3, 1, "b.md")), file());

        assertThat(Baseline.read(file()).without(List.of(Said.link(40, 2, "b.md"))))
                .isEmpty();
    }

    @Test
    void tells_what_is_new() throws IOException {
        Baseline.write(List.of(Said.link(3, 1, "b.md")), file());
        Problem other = Said.link(3, 1, "c.md");
        Problem again = Said.link(5, 1, "b.md");

        assertThat(Baseline.read(file()).without(List.of(Said.link(3, 1, "b.md"), other, again)))
                .containsExactly(other, again);
    }

    @Test
    void is_a_file_that_people_can_read_and_shorten() throws IOException {
        Baseline.write(List.of(Said.link(3, 1, "b\t\n.md")), file());

        assertThat(Files.readString(file())).isEqualTo("""
                # What 'openoars check' lets wait. Take lines out as you put things right.
                content/mi/a.md\tbroken-link\tno page has the address 'b\\x09\\x0a.md'
                """);
    }

    @Test
    void lets_nothing_wait_if_it_is_empty() {
        List<Problem> problems = List.of(Said.link(3, 1, "b.md"));

        assertThat(Baseline.empty().without(problems)).isEqualTo(problems);
    }

    private Path file() {
        return folder.resolve("baseline.tsv");
    }
}
