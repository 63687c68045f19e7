package openoars.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import openoars.TestSite;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OutputPathsTest {

    @TempDir
    private Path folder;

    @Test
    void belong_to_one_page_each() {
        TestSite site = TestSite.in(folder)
                .page("mi/a", "> **Facilitator note:** Read it aloud.")
                .page("mi/a-facilitator", "Text.")
                .page("mi/c", "aliases: [mi/a, search, offline, browse/stage-action]\n", "Text.")
                .page("mi/d", "aliases: [health, assets/site]\n", "Text.");

        assertThat(site.problems()).containsExactly("""
                content/mi/a-facilitator.md:2:1: error[same-address] the address 'mi/a-facilitator.html' is taken by 'mi/a'
                  hint: Give this page another file name.""", """
                content/mi/c.md:9:11: error[same-address] the address 'mi/a.html' is taken by 'mi/a'
                  hint: Give this page another file name.""", """
                content/mi/c.md:9:17: error[same-address] the address 'search.html' is taken by the page that finds pages
                  hint: Give this page another file name.""", """
                content/mi/c.md:9:25: error[same-address] the address 'offline.html' is taken by the page on reading without a connection
                  hint: Give this page another file name.""", """
                content/mi/c.md:9:34: error[same-address] the address 'browse/stage-action.html' is taken by the lists by stage, principle and kind
                  hint: Give this page another file name.""", """
                content/mi/d.md:9:11: error[same-address] the address 'health.html' is taken by the page on how the pages are
                  hint: Give this page another file name.""", """
                content/mi/d.md:9:19: error[same-address] the address 'assets/site.html' is taken by the files of the theme
                  hint: Give this page another file name.""");
    }

    @Test
    void are_not_given_away_twice_as_old_names() {
        TestSite site = TestSite.in(folder)
                .page("mi/a", "aliases: [mi/old]\n", "Text.")
                .page("mi/b", "aliases: [mi/old, mi/older]\n", "Text.");

        assertThat(site.problems()).containsExactly("""
                content/mi/b.md:9:11: error[same-address] the address 'mi/old.html' is taken by 'mi/a'
                  hint: Give this page another file name.""");
    }

    /** Two names that some file systems take for one: in capitals, or with an accent of its own. */
    @ParameterizedTest
    @CsvSource({"Spirit, spirit", "caf\u00e9, cafe\u0301"})
    void cannot_differ_in_what_some_systems_do_not_tell_apart(String one, String other) {
        TestSite site = TestSite.in(folder).page("mi/" + one, "Text.").page("mi/" + other, "Text.");

        assertThat(site.problems())
                .anySatisfy(problem -> assertThat(problem).startsWith("content/mi/" + one + ".md:1:1: error["));
    }

    @Test
    void are_kept_for_the_index_of_a_section() {
        assertThat(TestSite.in(folder).page("mi/index", "Text.").problems()).containsExactly("""
                content/mi/index.md:2:1: error[same-address] the address 'mi/index.html' is taken by the index of the section
                  hint: Give this page another file name.""");
    }

    @Test
    void are_kept_for_the_lists() {
        TestSite site = TestSite.in(folder).file("content/data/site.yml", """
                        title: Test site
                        base_url: https://example.org/
                        sections:
                          - id: browse
                            title: Browse
                        """);

        assertThat(site.problems()).containsExactly("""
                content/data/site.yml:4:9: error[same-address] the address 'browse/index.html' is taken by the lists by stage, principle and kind
                  hint: Give this section another id.""");
    }

    /** Browsers are told to keep all of that folder for good. */
    @Test
    void are_kept_for_the_files_of_the_theme() {
        TestSite site = TestSite.in(folder).file("content/data/site.yml", """
                        title: Test site
                        base_url: https://example.org/
                        sections:
                          - id: assets
                            title: What we have
                        """);

        assertThat(site.problems()).containsExactly("""
                content/data/site.yml:4:9: error[same-address] the address 'assets/index.html' is taken by the files of the theme
                  hint: Give this section another id.""");
    }
}
