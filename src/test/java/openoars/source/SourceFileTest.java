package openoars.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SourceFileTest {

    private static final Path FILE = Path.of("content", "mi", "spirit.md");

    @ParameterizedTest
    @CsvSource({"0,1,1", "2,1,3", "3,2,1", "4,3,1", "7,3,4", "8,4,1", "9,4,2"})
    void names_the_line_and_column_of_an_offset(int offset, int line, int column) {
        SourceFile file = new SourceFile(FILE, "ab\n\nabc\nd");

        assertThat(file.at(offset)).isEqualTo(new Origin(FILE, line, column));
    }

    @Test
    void counts_every_kind_of_line_end_once() {
        SourceFile file = new SourceFile(FILE, "a\r\nb\rc\nd");

        assertThat(file.at(3).line()).isEqualTo(2);
        assertThat(file.at(5).line()).isEqualTo(3);
        assertThat(file.at(7).line()).isEqualTo(4);
    }

    @Test
    void counts_a_line_end_at_either_end_of_the_text() {
        assertThat(new SourceFile(FILE, "\na").at(1)).isEqualTo(new Origin(FILE, 2, 1));
        assertThat(new SourceFile(FILE, "a\r").at(2)).isEqualTo(new Origin(FILE, 2, 1));
    }

    @Test
    void counts_any_number_of_short_lines() {
        SourceFile file = new SourceFile(FILE, "\n".repeat(500));

        assertThat(file.at(499)).isEqualTo(new Origin(FILE, 500, 1));
        assertThat(file.at(500)).isEqualTo(new Origin(FILE, 501, 1));
    }

    @Test
    void finds_the_offset_of_every_place_that_it_names() {
        SourceFile file = new SourceFile(FILE, "ab\n\nabc\nd");

        assertThat(IntStream.rangeClosed(0, file.text().length()))
                .allSatisfy(offset -> assertThat(file.offset(file.at(offset))).isEqualTo(offset));
    }

    @ParameterizedTest
    @CsvSource({"1,0,1,1", "1,2,1,4", "1,3,2,1", "1,9,2,1", "2,1,2,2", "2,9,2,3", "9,9,2,3"})
    void names_the_place_behind_some_whole_characters_of_a_line(int line, int characters, int named, int column) {
        SourceFile file = new SourceFile(FILE, "a\uD83D\uDE00\nbc");

        assertThat(file.at(line, characters)).isEqualTo(new Origin(FILE, named, column));
    }

    @Test
    void points_at_the_first_byte_that_is_not_utf_8() {
        byte[] latin1 = "title: tea\ncafé".getBytes(StandardCharsets.ISO_8859_1);

        NotUtf8 failure = catchThrowableOfType(NotUtf8.class, () -> SourceFile.decode(FILE, latin1));

        assertThat(failure.at()).isEqualTo(new Origin(FILE, 2, 4));
    }

    @Test
    void points_at_the_very_first_byte_that_is_not_utf_8() {
        byte[] utf16 = {(byte) 0xFF, (byte) 0xFE, 'a', 0};

        NotUtf8 failure = catchThrowableOfType(NotUtf8.class, () -> SourceFile.decode(FILE, utf16));

        assertThat(failure.at()).isEqualTo(Origin.startOf(FILE));
    }

    @Test
    void takes_the_sign_for_a_lost_letter_that_somebody_typed() throws NotUtf8 {
        byte[] typed = "a \uFFFD b".getBytes(StandardCharsets.UTF_8);

        assertThat(SourceFile.decode(FILE, typed).text()).isEqualTo("a \uFFFD b");
    }

    @Test
    void refuses_a_letter_that_is_cut_off_at_the_end() {
        byte[] cut = {'a', (byte) 0xC3};

        NotUtf8 failure = catchThrowableOfType(NotUtf8.class, () -> SourceFile.decode(FILE, cut));

        assertThat(failure.at()).isEqualTo(new Origin(FILE, 1, 2));
    }

    @Test
    void drops_the_byte_order_mark_that_some_editors_write() throws NotUtf8 {
        byte[] bytes = "\uFEFF---\n".getBytes(StandardCharsets.UTF_8);

        assertThat(SourceFile.decode(FILE, bytes).text()).isEqualTo("---\n");
    }
}
