package openoars.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import openoars.TestSite;
import openoars.check.prose.Proofreading;
import openoars.model.Library;
import openoars.model.Look;
import openoars.model.Slug;
import openoars.problem.Problem;
import openoars.reading.LibraryReader;
import openoars.reading.PageCache;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FindingsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @TempDir
    private Path folder;

    @Test
    void are_those_of_the_library_and_of_every_page_that_has_some() throws IOException {
        TestSite.in(folder)
                .page("mi/a", "[here](b.md)")
                .page("mi/b", "order: 1\n", "Text.")
                .page("mi/c", "order: 1\n", "");

        Findings findings = Checks.run(library(), TODAY);

        assertThat(findings.ofPages()).containsOnlyKeys(new Slug("mi/a"));
        assertThat(rules(findings)).containsExactly("link-words", "same-number");
    }

    @Test
    void of_a_page_are_found_again_while_the_others_stay() throws IOException {
        TestSite site = TestSite.in(folder).page("mi/a", "[here](b.md)").page("mi/b", "[here](a.md)");
        Findings before = Checks.run(library(), TODAY);
        site.page("mi/a", "[Words](nowhere.md)").page("mi/b", "[Words](a.md)");
        Library changed = library();

        Findings after = before.with(changed.page(new Slug("mi/a")).orElseThrow(), changed);

        assertThat(rules(after)).containsExactly("broken-link", "link-words");
        assertThat(after.ofPages().get(new Slug("mi/b")))
                .isEqualTo(before.ofPages().get(new Slug("mi/b")));
    }

    private Library library() throws IOException {
        return new LibraryReader(folder, Look.PLAIN, Proofreading::new, PageCache.NONE)
                .read()
                .library();
    }

    private static List<String> rules(Findings findings) {
        return findings.problems().map(Problem::rule).sorted().toList();
    }
}
