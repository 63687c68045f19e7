package openoars.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import openoars.TestSite;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CitationsTest {

    @TempDir
    private Path folder;

    private static final String SOURCES = """
            required_for: [lesson, concept]
            sources:
              - key: MR2013
                title: Motivational interviewing
                kind: book
                status: verified
            """;

    @Test
    void compare_the_list_of_sources_with_the_text() {
        TestSite site = site().page("mi/a", "sources: [MR2013]\n", "No note.").page("mi/b", "A note.[@MR2013]");

        assertThat(site.problems()).containsExactly("""
                content/mi/a.md:9:11: error[unused-source] the source 'MR2013' is listed, and no sentence cites it
                  hint: Write [@MR2013] behind the sentence it stands for, or take it off the list.""", """
                content/mi/b.md:11:9: error[unlisted-source] the source 'MR2013' is cited here, and the front matter does not list it
                  hint: Add MR2013 to 'sources' at the top of the page.""");
    }

    @Test
    void point_at_every_use_of_a_source_that_is_not_there() {
        TestSite site = site().page("mi/a", "sources: [MR2031]\n", "A note.[@MR2031] Another.[@MR2031, p. 3]")
                .page("mi/b", "sources: [MR2013]\n", "A note.[@MR2013]");

        assertThat(site.problems()).containsExactly("""
                content/mi/a.md:9:11: error[unknown-source] there is no source 'MR2031' in content/data/sources.yml
                  hint: Did you mean 'MR2013'?""", """
                content/mi/a.md:12:9: error[unknown-source] there is no source 'MR2031' in content/data/sources.yml
                  hint: Did you mean 'MR2013'?""", """
                content/mi/a.md:12:27: error[unknown-source] there is no source 'MR2031' in content/data/sources.yml
                  hint: Did you mean 'MR2013'?""");
    }

    @Test
    void do_not_ask_for_a_source_on_the_list_that_is_not_there() {
        TestSite site = site().page("mi/a", "A note.[@MR2031]").page("mi/b", "sources: [MR2013]\n", "A note.[@MR2013]");

        assertThat(site.problems()).hasSize(1).first().asString().contains("error[unknown-source]");
    }

    @Test
    void tell_of_an_unlisted_source_once() {
        TestSite site = site().page("mi/a", "A note.[@MR2013] Another.[@MR2013]");

        assertThat(site.problems()).hasSize(1);
    }

    @Test
    void count_what_a_facilitator_note_cites() {
        TestSite site = site().page("mi/a", "sources: [MR2013]\n", "> **Facilitator note:** Ask.[@MR2013]");

        assertThat(site.problems()).isEmpty();
    }

    @Test
    void ask_a_lesson_where_it_is_from() {
        TestSite site = site().page("mi/a", "Listen first. ".repeat(50))
                .page("mi/b", "sources: [MR2013]\n", "Listen.[@MR2013]");

        assertThat(site.problems()).containsExactly("""
                content/mi/a.md:4:1: error[no-source] this page teaches something and cites no source
                  hint: Put the key of a source behind the sentence that rests on it, as in [@TIP35], or leave the page a draft until there is one.""");
    }

    @Test
    void let_a_short_page_a_draft_and_a_skill_stand_without_a_source() {
        String text = "Listen first. ".repeat(50);
        String page = TestSite.frontMatter("mi/x", "") + text + "\n";
        TestSite site = site().page("mi/a", "Listen first. ".repeat(49))
                .file("content/mi/b.md", page.replace("published", "draft"))
                .file("content/mi/c.md", page.replace("type: lesson", "type: skill"))
                .page("mi/d", "sources: [MR2013]\n", text + "[@MR2013]");

        assertThat(site.problems()).noneMatch(problem -> problem.contains("[no-source]"));
    }

    @Test
    void ask_for_no_source_where_there_is_no_list_of_them() {
        assertThat(TestSite.in(folder).page("mi/a", "Listen first. ".repeat(50)).problems())
                .isEmpty();
    }

    private TestSite site() {
        return TestSite.in(folder).file("content/data/sources.yml", SOURCES);
    }
}
