package openoars.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import openoars.FuzzFindings;
import openoars.TestSite;
import openoars.model.Body;
import openoars.model.Library;
import openoars.model.Look;
import openoars.model.Page;
import openoars.model.Slug;
import openoars.problem.Problem;
import openoars.reading.LibraryReader;
import openoars.reading.PageCache;
import openoars.reading.Proofreader;
import openoars.source.Origin;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a link names, it is found or reported. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BrokenLinksFindingsTest {

    static Stream<byte[]> inputs() throws IOException {
        return FuzzFindings.of("link");
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void are_put_right(byte[] input) throws Exception {
        look(input);
    }

    private static final Library LIBRARY = library();

    static void look(byte[] input) {
        Page page = LIBRARY.page(new Slug("mi/a")).orElseThrow();
        Body.Link link = new Body.Link(new String(input, UTF_8), "text", Origin.startOf(page.file()));
        List<Problem> problems = new ArrayList<>();
        new BrokenLinks().check(linking(page, link), LIBRARY, problems::add);
        assertThat(problems).hasSizeLessThan(2).allMatch(problem -> problem.at().equals(link.at()));
    }

    private static Page linking(Page page, Body.Link link) {
        Body old = page.body();
        Body.Structure structure = new Body.Structure(old.headings(), List.of(link), old.images(), old.citations());
        Body body = new Body(
                old.words(),
                old.readability(),
                old.hasFacilitatorCopy(),
                () -> structure,
                old.text(),
                old.spoken(),
                old.written());
        return new Page(page.slug(), page.file(), page.frontMatter(), body);
    }

    private static Library library() {
        try {
            Path folder = Files.createTempDirectory("links");
            TestSite.in(folder).page("mi/a", "## Here\n\nText.").page("worksheets/ruler", "Text.");
            return new LibraryReader(folder, Look.PLAIN, data -> Proofreader.SILENT, PageCache.NONE)
                    .read()
                    .library();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
