package openoars.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
    void points_at_the_first_byte_that_is_not_utf_8() {
        byte[] latin1 = "title: tea\ncafé".getBytes(StandardCharsets.ISO_8859_1);

        NotUtf8 failure = catchThrowableOfType(NotUtf8.class, () -> SourceFile.decode(FILE, latin1));

        assertThat(failure.at()).isEqualTo(new Origin(FILE, 2, 4));
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
