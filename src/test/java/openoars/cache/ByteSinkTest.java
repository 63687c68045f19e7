package openoars.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ByteSinkTest {

    @Test
    void writes_small_numbers_in_few_bytes() {
        assertThat(written(sink -> sink.number(0))).containsExactly(0);
        assertThat(written(sink -> sink.number(127))).containsExactly(0x7F);
        assertThat(written(sink -> sink.number(300))).containsExactly(0xAC, 0x02);
        assertThat(written(sink -> sink.number(-1))).hasSize(10);
    }

    @Test
    void writes_fixed_numbers_with_the_highest_byte_first() {
        assertThat(written(sink -> sink.fixed(0x0102030405060708L))).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain words", "~\u007f", "caf\u00e9", "\ud83d\ude00"})
    void writes_letters_as_it_writes_the_text_that_they_make(String text) {
        char[] letters = ("<" + text + ">").toCharArray();

        assertThat(written(sink -> sink.text(letters, 1, letters.length - 1)))
                .isEqualTo(written(sink -> sink.text(text)));
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void has_room_for_all_that_comes(Consumer<ByteSink> piece) {
        byte[] one = written(piece);

        byte[] many = written(sink -> IntStream.range(0, 9000).forEach(i -> piece.accept(sink)));

        assertThat(many).hasSize(9000 * one.length).startsWith(one).endsWith(one);
    }

    static Stream<Consumer<ByteSink>> pieces() {
        return Stream.of(
                sink -> sink.number(-1),
                sink -> sink.fixed(7),
                sink -> sink.text("word"),
                sink -> sink.text("word".toCharArray(), 0, 4),
                sink -> sink.raw(new byte[] {1, 2, 3}));
    }

    @Test
    void has_room_for_something_big_at_once() {
        assertThat(written(sink -> sink.raw(new byte[100_000]))).hasSize(100_000);
    }

    @Test
    void is_read_back_from_any_place() {
        ByteSource source = new ByteSource(written(sink -> {
            sink.number(1);
            sink.fixed(2);
            sink.text("three");
        }));

        assertThat(source.number()).isEqualTo(1);
        source.skip(8);
        assertThat(source.position()).isEqualTo(9);
        assertThat(source.isAtEnd()).isFalse();
        assertThat(source.text()).isEqualTo("three");
        assertThat(source.isAtEnd()).isTrue();
    }

    private static byte[] written(Consumer<ByteSink> writing) {
        ByteSink sink = new ByteSink();
        writing.accept(sink);
        return sink.bytes();
    }
}
