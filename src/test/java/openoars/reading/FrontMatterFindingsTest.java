package openoars.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import openoars.FuzzFindings;
import openoars.markdown.Markdown;
import openoars.model.Look;
import openoars.model.Page;
import openoars.model.Slug;
import openoars.problem.Problem;
import openoars.source.NotUtf8;
import openoars.source.SourceFile;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands at the start of a page, it is read or reported. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FrontMatterFindingsTest {

    static Stream<byte[]> inputs() throws IOException {
        return FuzzFindings.of("front-matter");
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void are_put_right(byte[] input) throws Exception {
        look(input);
    }

    static void look(byte[] input) {
        List<Problem> problems = new ArrayList<>();
        Path file = Path.of("content/mi/page.md");
        try {
            PageReader reader = new PageReader(new Markdown(List.of(), Look.PLAIN), Proofreader.SILENT);
            Optional<Page> page = reader.read(new Slug("mi/page"), SourceFile.decode(file, input), problems::add);
            assertThat(page.isPresent() || !problems.isEmpty()).isTrue();
        } catch (NotUtf8 e) {
            assertThat(e).isNotNull();
        }
        assertThat(problems.stream().map(Problem::format))
                .allMatch(printed -> printed.startsWith("content/mi/page.md:"));
    }
}
