package openoars.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

class SourceFilePropertiesTest {

    @Property(seed = "1")
    void every_offset_has_a_place_of_its_own_in_a_line_that_is_there(
            @ForAll @Chars({'a', '\n', '\r', '\u2028', '\ud83d', '\ude00'}) @StringLength(max = 40) String text) {
        SourceFile file = new SourceFile(Path.of("a.md"), text);
        String[] lines = text.split("\r\n|\r|\n", -1);

        for (int offset = 0; offset <= text.length(); offset++) {
            Origin at = file.at(offset);
            assertThat(file.offset(at)).isEqualTo(offset);
            assertThat(at.line()).isBetween(1, lines.length);
            // The two characters of an end of line are both in the line that they end.
            assertThat(at.column()).isBetween(1, lines[at.line() - 1].length() + 2);
        }
    }
}
