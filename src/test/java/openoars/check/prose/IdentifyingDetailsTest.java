package openoars.check.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import openoars.TestSite;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class IdentifyingDetailsTest {

    @TempDir
    private Path folder;

    @Test
    void are_not_asked_for() {
        assertThat(problems("Why today? ____\n\nYour name: ____")).containsExactly("""
                content/worksheets/a.md:13:1: error[identifying-detail] this sheet asks for 'Your name', and a lost sheet would tell whose it is
                  hint: Leave the question out, or ask for something that names nobody, such as 'A word to find this sheet again'.""");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Name: ____",
                "Name\n\n____",
                "What is your full name?\n\n____\n\n____",
                "Date of birth: ____",
                "My phone number: ____",
                "E-mail: ____",
                "Where do you live? ____",
                "Postcode: ____",
                "Signature: ____",
                "Initials: ____",
                "| Name | What helps |\n|---|---|\n| ____ | ____ |",
                "| What | Yours |\n|---|---|\n| Phone | ____ |"
            })
    void are_known_in_every_form_of_question(String text) {
        assertThat(problems(text)).anyMatch(problem -> problem.contains("error[identifying-detail]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Name of the drug: ____",
                "A name for this feeling: ____",
                "Your name for the change: ____",
                "Signature strengths: ____",
                "Please write no names here, and not your phone number: ____",
                "She wrote her name: it was short.\n\nWhy? ____",
                "| Said | Sort |\n|---|---|\n| \"I need to be there for her birthday.\" | ____ |",
                "Who could I phone tonight? ____",
                "A number from 0 to 10: ____"
            })
    void are_not_what_only_sounds_like_them(String text) {
        assertThat(problems(text)).noneMatch(problem -> problem.contains("[identifying-detail]"));
    }

    @Test
    void may_be_spoken_of_on_other_pages() {
        assertThat(TestSite.in(folder).page("mi/a", "Your name: say it.").problems())
                .isEmpty();
    }

    private List<String> problems(String body) {
        String page = TestSite.frontMatter("worksheets/a", "").replace("lesson", "worksheet") + body + "\n\n";
        String notes = "Set-up Key Watch Debrief".replaceAll("(\\S+)( |$)", "> **Facilitator note:** $1.\n\n");
        return TestSite.in(folder).file("content/worksheets/a.md", page + notes).problems();
    }
}
