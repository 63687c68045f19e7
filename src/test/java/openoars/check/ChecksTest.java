package openoars.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import openoars.TestSite;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ChecksTest {

    private static final String SOURCES = """
            sources:
              - key: MR2013
                title: Motivational interviewing
                kind: book
                status: verified
            """;

    @TempDir
    private Path folder;

    @Test
    void tell_everything_at_once_in_the_order_of_the_files() {
        TestSite site = TestSite.in(folder)
                .page("mi/b", "[x](nowhere-at-all.md)")
                .page("mi/a", "order: x\n", "[y](nowhere-at-all.md)\n\n#### Deep\n\n[@NOBODY]");

        assertThat(site.problems())
                .extracting(p -> p.substring(0, p.indexOf(']') + 1))
                .containsExactly(
                        "content/mi/a.md:9:8: error[wrong-value]",
                        "content/mi/a.md:12:1: error[broken-link]",
                        "content/mi/a.md:14:1: error[heading-order]",
                        "content/mi/a.md:16:2: error[unknown-source]",
                        "content/mi/a.md:16:2: error[unlisted-source]",
                        "content/mi/b.md:11:1: error[broken-link]");
    }

    @Test
    void ask_for_a_second_level_heading_where_somebody_wrote_a_title() {
        assertThat(TestSite.in(folder).page("mi/a", "# Spirit").problems()).containsExactly("""
                content/mi/a.md:11:1: error[second-title] 'Spirit' is a second title on this page
                  hint: Write '## ' in front of it; the title stands in the front matter.""");
    }

    @Test
    void ask_for_words_beside_a_drawing() {
        TestSite site = TestSite.in(folder)
                .file("templates/drawings/circles.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>")
                .page("mi/a", "![](../../templates/drawings/circles.svg)");

        assertThat(site.problems()).containsExactly("""
                content/mi/a.md:11:1: error[image-without-text] this image has no words for people who cannot see it
                  hint: Say between the square brackets what it shows: ![Three circles that overlap](...).""");
    }

    @Test
    void compare_the_list_of_sources_with_the_text() {
        TestSite site = TestSite.in(folder)
                .file("content/data/sources.yml", SOURCES)
                .page("mi/a", "sources: [MR2013]\n", "No note.")
                .page("mi/b", "A note.[@MR2013]")
                .page("mi/c", "sources: [MR2031]\n", "A note.[@MR2031]");

        assertThat(site.problems()).containsExactly("""
                content/mi/a.md:9:11: error[unused-source] the source 'MR2013' is listed, and no sentence cites it
                  hint: Write [@MR2013] behind the sentence it stands for, or take it off the list.""", """
                content/mi/b.md:11:9: error[unlisted-source] the source 'MR2013' is cited here, and the front matter does not list it
                  hint: Add MR2013 to 'sources' at the top of the page.""", """
                content/mi/c.md:9:11: error[unknown-source] there is no source 'MR2031' in content/data/sources.yml
                  hint: Did you mean 'MR2013'?""", """
                content/mi/c.md:12:9: error[unknown-source] there is no source 'MR2031' in content/data/sources.yml
                  hint: Did you mean 'MR2013'?""");
    }

    @Test
    void find_a_worksheet_that_does_not_exist() {
        TestSite site = TestSite.in(folder)
                .page("worksheets/readiness-ruler", "Text.")
                .page("mi/a", "worksheets: [readiness-rulers]\n", "Text.");

        assertThat(site.problems()).containsExactly("""
                content/mi/a.md:9:14: error[unknown-page] there is no page 'worksheets/readiness-rulers'
                  hint: Did you mean 'worksheets/readiness-ruler'?""");
    }

    @Test
    void refuse_a_folder_that_is_no_section() {
        assertThat(TestSite.in(folder).page("worksheet/a", "Text.").problems()).containsExactly("""
                content/worksheet/a.md:2:1: error[unknown-section] the folder 'worksheet' is not a section of the site
                  hint: Did you mean the folder 'worksheets'?""");
    }

    @Test
    void refuse_two_pages_with_one_number() {
        TestSite site = TestSite.in(folder).page("mi/a", "order: 3\n", "Text.").page("mi/b", "order: 3\n", "Text.");

        assertThat(site.problems()).containsExactly("""
                content/mi/b.md:9:1: error[same-number] the page has the same order as 'mi/a': 3
                  hint: Give one of the two another 'order'; a teacher calls pages by it.""");
    }

    @Test
    void refuse_two_pages_with_one_address() {
        TestSite site = TestSite.in(folder)
                .page("mi/a", "> **Facilitator note:** Read it aloud.")
                .page("mi/a-facilitator", "Text.")
                .page("mi/c", "aliases: [mi/a, search, offline, browse/stage-action]\n", "Text.");

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
                  hint: Give this page another file name.""");
    }

    @Test
    void refuse_a_section_where_the_lists_are() {
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

    @Test
    void find_the_line_of_the_handouts_that_no_page_carries() {
        TestSite site =
                TestSite.in(folder).file("content/data/seed.yml", """
                        rows:
                          - id: S01
                            handout: A
                            says: The title
                          - id: S02
                            handout: A
                            says: A heading
                        """).page("mi/a", "seed: [S01, S03]\n", "Text.");

        assertThat(site.problems()).containsExactly("""
                content/data/seed.yml:5:9: error[orphaned-row] no published page carries the line 'S02' of the handouts
                  hint: Teach it on a page and add S02 to the page's 'seed'.""", """
                content/mi/a.md:9:13: error[unknown-row] there is no line 'S03' in content/data/seed.yml
                  hint: Did you mean 'S01'?""");
    }

    @Test
    void tell_two_words_of_the_glossary_apart() {
        TestSite site = TestSite.in(folder).file("content/data/glossary.yml", """
                terms:
                  - term: harm reduction
                    definition: Practical ways to lower harm.
                    link: first-use
                  - term: (H)arm (R)eduction
                    definition: The movement.
                    link: first-use
                """);

        assertThat(site.problems()).containsExactly("""
                content/data/glossary.yml:5:11: error[same-term] the term '(H)arm (R)eduction' would have the address of 'harm reduction'
                  hint: Tell the two apart in parentheses, for example 'action (stage)'.""");
    }

    @Test
    void remind_of_a_page_that_waits_for_a_clinician() {
        TestSite site = TestSite.in(folder)
                .page("mi/a", "needs_clinical_review: true\n", "Text.")
                .page("mi/b", "needs_clinical_review: true\nreviewers: [nurse, 2026-11-24]\n", "Text.")
                .page("mi/c", "needs_clinical_review: true\nreviewers: [teacher, 2026-11-24]\n", "Text.");

        assertThat(site.problems()).containsExactly(waitsForClinician("mi/a"), waitsForClinician("mi/c"));
    }

    private static String waitsForClinician(String slug) {
        return """
                content/%s.md:9:1: warning[waits-for-clinician] no clinician has read this page yet, so it carries a banner and search engines are asked to wait
                  hint: When somebody has, add their role and the day to 'reviewers', for example 'reviewers: [pharmacist, 2026-12-01]'. Roles that count: nurse, overdose-response trainer, pharmacist, physician.""".formatted(slug);
    }

    @Test
    void say_nothing_of_links_to_a_page_that_has_a_slip_of_its_own() {
        TestSite site = TestSite.in(folder)
                .file("content/data/seed.yml", "rows:\n  - {id: S01, handout: A, says: The title}\n")
                .file("content/mi/a.md", "---\ntitle: [\nseed: [S01]\n---\nText.\n")
                .page("mi/b", "prerequisites: [mi/a]\n", "[a](a.md) and [a heading](a.md#x)");

        assertThat(site.problems()).hasSize(1).first().asString().startsWith("content/mi/a.md:4:1: error[broken-yaml]");
    }

    @Test
    void count_the_minutes_again() {
        assertThat(TestSite.in(folder)
                        .page("mi/a", "Nine hundred words go here. ".repeat(180))
                        .problems())
                .containsExactly("""
                content/mi/a.md:5:1: warning[reading-time] the page says 'minutes: 1' and takes about 6
                  hint: Change 'minutes' to 6, or the length of the text.""");
    }

    @Test
    void ask_for_what_a_facilitator_needs_with_a_worksheet() {
        TestSite site = TestSite.in(folder).file("content/worksheets/a.md", worksheet("""
                        Why: ____

                        > **Facilitator note:** **Set-up**, 5 minutes.

                        ## Two

                        When: ____

                        > **Facilitator note:** Key.
                        """));

        assertThat(site.problems()).containsExactly("""
                content/worksheets/a.md:1:1: warning[facilitator-part] no facilitator note of this sheet starts with 'Watch' or 'Debrief'
                  hint: Add notes at the end: '> **Facilitator note:** Set-up, 10 minutes. …', then 'Key. …' with what good answers can look like, 'Watch for …', and 'Debrief. …' with a question for the end.""");
    }

    @Test
    void ask_to_keep_a_worksheet_on_one_sheet_of_paper() {
        String notes = """
                > **Facilitator note:** Set-up.

                > **Facilitator note:** Key.

                > **Facilitator note:** Watch out.

                > **Facilitator note:** Debrief.
                """;
        TestSite site = TestSite.in(folder)
                .file("content/worksheets/a.md", worksheet(fields(20) + notes))
                .file("content/worksheets/b.md", worksheet(fields(40) + notes));

        assertThat(site.problems()).containsExactly("""
                content/worksheets/b.md:1:1: warning[long-sheet] this sheet takes about 3 pages, and people hand out one sheet of paper, printed on both sides
                  hint: Take something out, or make two worksheets of it.""");
    }

    @Test
    void ask_for_a_way_to_every_scene_and_to_an_end() {
        TestSite site = TestSite.in(folder)
                .file("content/mi/case.md", TestSite.frontMatter("mi/case", "").replace("lesson", "case-study") + """
                        ## First

                        - ["On"](#second)

                          **Brings you closer.** Good.

                        - ["Out"](#end)

                          **Gets you halfway.** Well.

                        ## Second

                        - ["Again"](#second)

                          **Pushes you apart.** Oh.

                        ## Third

                        - ["Out"](#end)

                          **Brings you closer.** Good.

                        ## End

                        It ends.
                        """);

        assertThat(site.problems()).containsExactly("""
                content/mi/case.md:21:1: error[endless-scene] whoever comes to this scene never gets to an end
                  hint: Let one of its replies lead on to a part of the page that has no replies.""", """
                content/mi/case.md:27:1: error[unreached-scene] no reply leads to this scene
                  hint: Let a reply of another scene link to it, or take it out.""");
    }

    @Test
    void ask_for_the_pages_of_a_learning_path_and_for_their_minutes() {
        TestSite site = TestSite.in(folder)
                .page("mi/a", "pages: [mi/b]\n", "Text.")
                .page("mi/b", "Text.")
                .file("content/mi/c.md", path("") + "Nothing.")
                .file("content/mi/d.md", path("pages: [mi/a, mi/b, mi/nowhere]\n") + "Too short.")
                .file("content/mi/e.md", path("pages: [mi/a, mi/b]\n") + "As promised.");

        assertThat(site.problems()).containsExactly("""
                content/mi/a.md:9:9: error[pages-outside-path] only a learning path has 'pages'
                  hint: Take the list out, or write 'type: path'. What to read before this page goes under 'prerequisites'.""", """
                content/mi/c.md:2:1: error[path-without-pages] this learning path names no pages
                  hint: List them at the top of the page, for example 'pages: [mi/spirit, stages/overview]'.""", """
                content/mi/d.md:9:21: error[unknown-page] there is no page 'mi/nowhere'
                  hint: Check the spelling, or add the page content/mi/nowhere.md.""");
    }

    @Test
    void say_when_a_learning_path_takes_longer_than_it_says() {
        TestSite site = TestSite.in(folder)
                .page("mi/a", "Text.")
                .page("mi/b", "Text.")
                .page("mi/c", "Text.")
                .page("mi/d", "Text.")
                .file("content/mi/e.md", path("pages: [mi/a, mi/b, mi/c, mi/d]\n") + "Short.");

        assertThat(site.problems()).containsExactly("""
                content/mi/e.md:5:1: warning[path-minutes] the path says 'minutes: 1', and its pages take 4
                  hint: Change 'minutes' to 4, or take other pages.""");
    }

    private static String path(String more) {
        return TestSite.frontMatter("mi/e", more).replace("type: lesson", "type: path");
    }

    private static String worksheet(String body) {
        return TestSite.frontMatter("worksheets/a", "").replace("lesson", "worksheet") + body;
    }

    private static String fields(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "Question " + i + ": ____\n\n")
                .collect(Collectors.joining());
    }
}
