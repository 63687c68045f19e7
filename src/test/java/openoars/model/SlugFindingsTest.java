package openoars.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import openoars.FuzzFindings;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is a slug stays inside the site and has one way to be written. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SlugFindingsTest {

    static Stream<byte[]> inputs() throws IOException {
        return FuzzFindings.of("slug");
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void are_put_right(byte[] input) throws Exception {
        look(input);
    }

    static void look(byte[] input) {
        Slug.parse(new String(input, UTF_8)).ifPresent(SlugFindingsTest::assertInside);
    }

    private static void assertInside(Slug slug) {
        Path root = Path.of("/site");
        for (String href : new String[] {slug.href(), slug.facilitatorHref(), slug.markdownHref()}) {
            Path file = root.resolve(href).normalize();
            assertThat(file).hasToString("/site/" + href);
            assertThat(href).matches("[a-z0-9/.-]+").doesNotContain("..", "//");
        }
        assertThat(slug.value()).endsWith(slug.name()).startsWith(slug.section());
    }
}
