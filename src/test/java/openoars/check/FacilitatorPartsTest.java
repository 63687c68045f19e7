package openoars.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import openoars.TestSite;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FacilitatorPartsTest {

    @TempDir
    private Path folder;

    private static final String NOTES = """
            > **Facilitator note:** **Set-up**, 5 minutes.

            > **Facilitator note:** Key. Small things count.

            > **Facilitator note:** *Watch* for silence.

            ## Two

            > **Facilitator note:** Debrief. What now?
            """;

    @Test
    void ask_for_the_notes_that_are_missing() {
        TestSite site = worksheet("", """
                Why: ____

                > **Facilitator note:** **Set-up**, 5 minutes.

                ## Two

                When: ____

                > **Facilitator note:** Key.
                """);

        assertThat(site.problems()).containsExactly("""
                content/worksheets/a.md:1:1: warning[facilitator-part] no facilitator note of this sheet starts with 'Watch' or 'Debrief'
                  hint: Add notes at the end: '> **Facilitator note:** Set-up, 10 minutes. …', then 'Key. …' with what good answers can look like, 'Watch for …', and 'Debrief. …' with a question for the end.""");
    }

    @Test
    void ask_for_all_of_them_where_there_is_no_note() {
        assertThat(worksheet("", "Why: ____\n").problems())
                .singleElement()
                .asString()
                .contains("starts with 'Set-up' or 'Key' or 'Watch' or 'Debrief'");
    }

    @Test
    void know_them_in_bold_in_italics_and_in_every_part_of_the_sheet() {
        assertThat(worksheet("", "Why: ____\n\n" + NOTES).problems()).isEmpty();
    }

    @Test
    void know_them_under_whatever_title_a_theme_gives_to_notes() {
        TestSite site = worksheet("", "Why: ____\n\n" + NOTES)
                .file("templates/words/en.properties", "textFacilitatorNote=For the person who leads\n");

        assertThat(site.problems()).isEmpty();
    }

    @Test
    void do_not_take_the_text_of_the_sheet_for_a_note() {
        assertThat(worksheet("", "Debrief: ____\n\n" + NOTES.replace("Debrief.", "Last."))
                        .problems())
                .singleElement()
                .asString()
                .contains("starts with 'Debrief'");
    }

    @Test
    void leave_sheets_in_other_languages_and_other_pages_alone() {
        assertThat(worksheet("lang: es\n", "Nota: ____\n").page("mi/a", "Text.").problems())
                .isEmpty();
    }

    @Test
    void ask_for_them_in_every_kind_of_english() {
        assertThat(worksheet("lang: en-GB\n", "Why: ____\n").problems()).hasSize(1);
    }

    private TestSite worksheet(String more, String body) {
        return TestSite.in(folder)
                .file(
                        "content/worksheets/a.md",
                        TestSite.frontMatter("worksheets/a", more).replace("lesson", "worksheet") + body);
    }
}
