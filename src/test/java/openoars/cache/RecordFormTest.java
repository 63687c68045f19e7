package openoars.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RecordFormTest {

    private enum Colour {
        RED,
        BLUE
    }

    private record Box<T>(T content, Path at) {}

    private record Everything(
            String text,
            int number,
            long big,
            boolean flag,
            OptionalInt maybe,
            Optional<String> word,
            LocalDate day,
            Colour colour,
            List<Box<String>> boxes,
            Optional<Box<Colour>> box) {}

    private record Table(Map<String, String> rows) {}

    private final RecordForm<Everything> form = RecordForm.of(Everything.class);

    @Test
    void gives_back_what_it_was_given() {
        Everything full = new Everything(
                "a \u00e9 \ud83d\ude00 \u0000",
                Integer.MAX_VALUE,
                Long.MIN_VALUE,
                true,
                OptionalInt.of(0),
                Optional.of(""),
                LocalDate.of(-44, 3, 15),
                Colour.BLUE,
                List.of(new Box<>("x", Path.of("a/b")), new Box<>("y", Path.of("a/b"))),
                Optional.of(new Box<>(Colour.RED, Path.of(""))));

        assertThat(form.decode(form.encode(full))).isEqualTo(full);
    }

    @Test
    void tells_missing_from_empty() {
        Everything bare = new Everything(
                "",
                -1,
                0,
                false,
                OptionalInt.empty(),
                Optional.empty(),
                LocalDate.EPOCH,
                Colour.RED,
                List.of(),
                Optional.empty());

        assertThat(form.decode(form.encode(bare))).isEqualTo(bare);
    }

    @Test
    void refuses_a_type_whose_order_is_not_its_own() {
        assertThatThrownBy(() -> RecordForm.of(Table.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no form for java.util.Map<java.lang.String, java.lang.String>");
    }
}
