package openoars.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import openoars.TestSite;
import openoars.problem.Fix;
import openoars.problem.Problem;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RepairsTest {

    @TempDir
    private Path folder;

    @Test
    void puts_right_from_the_place_on_and_nothing_before_it() throws IOException {
        assertThat(repaired("b.md [it](b.md) b.md\n", fix(1, 6, "b.md", "c.md")))
                .isEqualTo("b.md [it](c.md) b.md\n");
    }

    @Test
    void puts_right_several_things_in_a_line() throws IOException {
        assertThat(repaired("x y x\nx", fix(1, 1, "x", "long"), fix(1, 5, "x", ""), fix(2, 1, "x", "z")))
                .isEqualTo("long y \nz");
    }

    @Test
    void keeps_line_ends_and_byte_order_mark() throws IOException {
        assertThat(repaired("\uFEFFa\r\nx\r\n", fix(1, 1, "a", "b"), fix(2, 1, "x", "y")))
                .isEqualTo("\uFEFFb\r\ny\r\n");
    }

    @Test
    void leaves_what_two_fixes_want_to_one_of_them() throws IOException {
        assertThat(repaired("abc", fix(1, 1, "ab", "x"), fix(1, 2, "bc", "y"))).isEqualTo("ay");
    }

    @Test
    void leaves_what_a_person_has_to_look_at() throws IOException {
        Problem suggested = Said.link(1, 1, "b").with(Fix.suggested(Said.at(1, 1), "b", "c"));

        assertThat(repaired("b", suggested)).isEqualTo("b");
    }

    @Test
    void leaves_words_that_stand_there_no_more() throws IOException {
        assertThat(repaired("other words\n", fix(1, 1, "b", "c"), fix(7, 1, "x", "y")))
                .isEqualTo("other words\n");
    }

    @Test
    void writes_no_file_in_which_there_is_nothing_to_put_right() throws IOException {
        Path elsewhere = Files.writeString(folder.resolve("elsewhere.md"), "b");
        Files.createDirectories(page().getParent());
        Files.createSymbolicLink(page(), elsewhere);

        assertThat(new Repairs(folder).make(List.of(fix(1, 1, "b", "c")))).isEmpty();

        assertThat(page()).isSymbolicLink().hasContent("b");
    }

    @Test
    void tells_what_it_put_right_in_reading_order() throws IOException {
        TestSite.empty(folder).file("content/mi/a.md", "x y\nx");

        assertThat(new Repairs(folder).make(List.of(fix(1, 1, "x", "z"), fix(2, 1, "x", "z"))))
                .extracting(problem -> problem.at().line())
                .containsExactly(1, 2);
    }

    @Test
    void leaves_nothing_beside_the_file() throws IOException {
        repaired("b", fix(1, 1, "b", "c"));

        try (Stream<Path> files = Files.list(folder.resolve("content/mi"))) {
            assertThat(files).containsExactly(page());
        }
    }

    private String repaired(String text, Problem... problems) throws IOException {
        TestSite.empty(folder).file("content/mi/a.md", text);
        new Repairs(folder).make(List.of(problems));
        return Files.readString(page());
    }

    private Path page() {
        return folder.resolve("content/mi/a.md");
    }

    private static Problem fix(int line, int column, String old, String text) {
        return Said.link(line, column, old).with(Fix.safe(Said.at(line, column), old, text));
    }
}
