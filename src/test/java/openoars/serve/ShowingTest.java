package openoars.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ShowingTest {

    @Test
    void has_the_same_version_for_the_same_files() {
        Showing once = Showing.NOTHING.withSite(files("a"));

        Showing again = once.withFaults(List.of(Fault.because("a slip"))).withSite(files("a"));

        assertThat(again.version()).isEqualTo(once.version());
        assertThat(again.edition()).isEqualTo(3);
    }

    @Test
    void has_another_version_for_another_text() {
        Showing before = Showing.NOTHING.withSite(files("a"));

        assertThat(before.withSite(files("b")).version()).isNotEqualTo(before.version());
    }

    @Test
    void keeps_its_files_and_version_when_a_save_has_faults() {
        Showing before = Showing.NOTHING.withSite(files("a"));

        Showing after = before.withFaults(List.of(Fault.because("a slip")));

        assertThat(after.files()).isEqualTo(before.files());
        assertThat(after.version()).isEqualTo(before.version());
        assertThat(after.edition()).isEqualTo(before.edition() + 1);
    }

    @Test
    void forgets_its_faults_with_a_good_build() {
        Showing broken = Showing.NOTHING.withFaults(List.of(Fault.because("a slip")));

        assertThat(broken.hasSite()).isFalse();
        assertThat(broken.withSite(files("a")).faults()).isEmpty();
        assertThat(broken.withSite(files("a")).hasSite()).isTrue();
    }

    private static SortedMap<String, byte[]> files(String text) {
        return new TreeMap<>(Map.of("index.html", text.getBytes(UTF_8)));
    }
}
