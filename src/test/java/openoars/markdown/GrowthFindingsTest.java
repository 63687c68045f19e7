package openoars.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.stream.Stream;
import openoars.FuzzFindings;
import openoars.model.PageType;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Twice as much of the same takes about twice the time, and no more than a page may take. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GrowthFindingsTest {

    static Stream<byte[]> inputs() throws IOException {
        return FuzzFindings.of("growth");
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void are_put_right(byte[] input) throws Exception {
        look(input);
    }

    /** Below this, what the machine does beside weighs more than the text. */
    private static final Duration FLOOR = Duration.ofSeconds(1);

    /** The longest block that a page may have. */
    private static final int BLOCK = 5990;

    static void look(byte[] input) {
        String fragment = new String(input, UTF_8).replace("\n\n", "\n");
        if (fragment.isEmpty() || fragment.length() > 40) {
            return;
        }
        String half = fragment.repeat(BLOCK / 2 / fragment.length());
        String whole = half + half;
        Duration time = time(whole);
        if (time.compareTo(FLOOR) > 0) {
            assertThat(time(whole))
                    .as(fragment)
                    .isLessThan(time(half).multipliedBy(3).plus(FLOOR));
        }
    }

    private static Duration time(String block) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Reading.of(PageType.WORKSHEET, block);
        return Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
    }
}
