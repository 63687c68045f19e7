package openoars.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import openoars.model.Body;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

/** Every example of {@code spec/*.md}: this Markdown becomes this HTML, without a problem. */
class SpecTest {

    @TestFactory
    Stream<DynamicContainer> the_specification_holds() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/spec"))) {
            return files.sorted().toList().stream().map(SpecTest::examples);
        }
    }

    private static DynamicContainer examples(Path file) {
        List<Example> examples = Example.in(read(file));
        assertThat(examples).as("examples in %s", file.getFileName()).isNotEmpty();
        return DynamicContainer.dynamicContainer(
                file.getFileName().toString(),
                examples.stream().map(example -> dynamicTest(example.title(), () -> check(example))));
    }

    private static void check(Example example) {
        check(example, example.markdown());
        // Editors on Windows end lines with two characters; the page is the same.
        check(example, example.markdown().replace("\n", "\r\n"));
    }

    private static void check(Example example, String markdown) {
        Reading reading = Reading.of(example.type(), markdown);

        Body.Copy copy = example.facilitator()
                ? reading.body().facilitator().orElseThrow()
                : reading.body().participant();

        assertThat(Reading.html(copy)).isEqualTo(example.html());
        assertThat(reading.problems()).isEmpty();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
