package openoars.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.SortedMap;
import java.util.TreeMap;
import openoars.cache.Checksum;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MemoryOutputTest {

    private static final Checksum KEY = Checksum.of("key");

    private final MemoryOutput output = new MemoryOutput();

    @Test
    void knows_the_files_that_were_written() throws IOException {
        output.write("mi/b.html", bytes("two"), KEY);
        output.write("a.html", bytes("one"));

        assertThat(output.paths()).containsExactly("a.html", "mi/b.html");
        assertThat(output.has("a.html")).isTrue();
        assertThat(output.has("c.html")).isFalse();
        assertThat(output.bytes("mi/b.html")).isEqualTo(bytes("two"));
        assertThat(output.size("mi/b.html")).isEqualTo(3);
    }

    @Test
    void keeps_what_was_written_whatever_becomes_of_the_array() {
        byte[] bytes = bytes("one");
        output.write("a.html", bytes);

        bytes[0] = 'X';
        output.bytes("a.html")[1] = 'X';

        assertThat(output.bytes("a.html")).isEqualTo(bytes("one"));
    }

    @Test
    void takes_over_what_the_last_build_made_from_the_same() {
        output.write("a.html", bytes("one"), KEY);
        MemoryOutput next = new MemoryOutput(output);

        assertThat(next.reuse("a.html", KEY)).isTrue();
        assertThat(next.bytes("a.html")).isEqualTo(bytes("one"));
        assertThat(new MemoryOutput(next).reuse("a.html", KEY)).isTrue();
    }

    @Test
    void takes_over_nothing_else() {
        output.write("a.html", bytes("one"), KEY);
        output.write("a.html", bytes("two"));
        output.write("b.html", bytes("one"), Checksum.of("other"));
        MemoryOutput next = new MemoryOutput(output);

        assertThat(next.reuse("a.html", KEY)).isFalse();
        assertThat(next.reuse("b.html", KEY)).isFalse();
        assertThat(next.reuse("c.html", KEY)).isFalse();
        assertThat(next.has("b.html")).isFalse();
    }

    @Test
    void shows_its_files_as_they_were_when_somebody_asked() {
        output.write("a.html", bytes("one"));
        SortedMap<String, byte[]> files = output.files();

        output.write("b.html", bytes("two"));

        assertThat(files).containsOnlyKeys("a.html");
        assertThatThrownBy(() -> files.put("c.html", bytes("three"))).isInstanceOf(UnsupportedOperationException.class);
    }

    /** What every output can do of itself. */
    @Test
    void need_not_be_more_than_a_place_for_bytes() throws IOException {
        SortedMap<String, byte[]> written = new TreeMap<>();
        Output place = new Output() {
            @Override
            public void write(String path, byte[] bytes) {
                written.put(path, bytes);
            }

            @Override
            public boolean has(String path) {
                return written.containsKey(path);
            }
        };

        place.write("a.html", bytes("one"), KEY);
        place.write("b.html", KEY, out -> out.write(bytes("two")));

        assertThat(written).containsOnlyKeys("a.html", "b.html");
        assertThat(written.get("b.html")).isEqualTo(bytes("two"));
        assertThat(place.reuse("a.html", KEY)).isFalse();
        assertThat(place.paths()).isEmpty();
        assertThatThrownBy(() -> place.size("a.html")).isInstanceOf(NoSuchFileException.class);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
