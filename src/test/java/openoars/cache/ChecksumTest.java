package openoars.cache;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ChecksumTest {

    /** The check values of CRC-32 and CRC-32C in the catalogue of Greg Cook. */
    @Test
    void is_what_the_standards_say() {
        assertThat(Checksum.of("123456789").value()).isEqualTo(0xCBF43926_E3069283L);
    }

    @Test
    void is_of_a_stretch_as_of_the_same_bytes_alone() {
        assertThat(Checksum.of("abcd".getBytes(UTF_8), 1, 2)).isEqualTo(Checksum.of("bc"));
    }

    @Test
    void of_several_things_tells_them_and_their_order() {
        Checksum a = Checksum.of("a");
        Checksum b = Checksum.of("b");

        assertThat(Checksum.of(a, b)).isEqualTo(Checksum.of(a, b)).isNotEqualTo(Checksum.of(b, a));
        assertThat(Checksum.of(a, b)).isNotEqualTo(Checksum.of(a, a));
    }
}
