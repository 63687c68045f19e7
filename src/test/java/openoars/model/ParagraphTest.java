package openoars.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.IntStream;
import openoars.model.Paragraph.Kind;
import openoars.model.Paragraph.Range;
import openoars.source.SourceFile;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ParagraphTest {

    private static final SourceFile FILE = new SourceFile(Path.of("content/mi/a.md"), "0123456789\nabcdefghij");

    @Test
    void knows_the_place_of_every_letter_of_every_stretch() {
        Paragraph.Builder builder = builder(2);
        builder.add("234", 2);
        builder.add("789", 7);
        builder.add("bc", 12);
        Paragraph paragraph = builder.build();

        assertThat(paragraph.text()).isEqualTo("234789bc");
        assertThat(IntStream.rangeClosed(0, 8).map(paragraph::offset)).containsExactly(2, 3, 4, 7, 8, 9, 12, 13, 14);
        assertThat(paragraph.at(3)).hasToString("content/mi/a.md:1:8");
        assertThat(paragraph.at(6)).hasToString("content/mi/a.md:2:2");
    }

    @Test
    void ends_a_stretch_behind_its_last_letter_and_not_before_the_next() {
        Paragraph.Builder builder = builder(2);
        builder.add("234", 2);
        builder.add("bc", 12);

        assertThat(builder.build().endAt(3)).hasToString("content/mi/a.md:1:6");
    }

    @Test
    void has_a_place_without_words() {
        assertThat(builder(4).build().at(0)).hasToString("content/mi/a.md:1:5");
    }

    @Test
    void has_many_stretches() {
        Paragraph.Builder builder = builder(0);
        for (int i = 0; i < 10; i += 2) {
            builder.add("x", i);
            builder.add("y", 11 + i);
        }

        assertThat(IntStream.range(0, 10).map(builder.build()::offset))
                .containsExactly(0, 11, 2, 13, 4, 15, 6, 17, 8, 19);
    }

    @Test
    void has_straight_quotation_marks_and_no_ends_of_lines() {
        Paragraph.Builder builder = builder(0);
        builder.add("\u201CIt\u2019s\nso\u201D\u00A0\t\u2018x\u2019", 0);

        assertThat(builder.build().text()).isEqualTo("\"It's so\"  'x'");
    }

    @Test
    void knows_what_is_in_italics() {
        Paragraph.Builder builder = builder(0);
        builder.add("one ", 0);
        int start = builder.length();
        builder.add("two", 5);
        builder.emphasise(start);

        assertThat(builder.build().emphasis()).containsExactly(new Range(4, 7));
        assertThat(new Range(4, 7).holds(4, 7)).isTrue();
        assertThat(new Range(4, 7).holds(3, 7)).isFalse();
        assertThat(new Range(4, 7).holds(5, 8)).isFalse();
    }

    private static Paragraph.Builder builder(int start) {
        return new Paragraph.Builder(Kind.TEXT, Set.of(), FILE, start);
    }
}
