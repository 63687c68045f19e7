package openoars.check;

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
class LinkWordsTest {

    @TempDir
    private Path folder;

    @Test
    void say_where_a_link_leads() {
        assertThat(problems("To read on, [click here](b.md).")).containsExactly("""
                content/mi/a.md:11:13: warning[link-words] the words 'click here' do not say where this link leads
                  hint: Put the link on words that do, such as the title of the page: [Open questions](../skills/open-questions.md).""");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Here",
                "here.",
                "(here)",
                "Read more …",
                "Learn more →",
                "*this page*",
                "more\ninfo",
                "tap here",
                "this one"
            })
    void know_what_says_nothing(String words) {
        assertThat(problems("[" + words + "](b.md)")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Start here](b.md)",
                "[What this page is for](b.md)",
                "[More questions](b.md)",
                "[Details of the kit](b.md)",
                "[Here and now](b.md)",
                "<https://example.org>",
                "Click here."
            })
    void know_what_says_something(String text) {
        assertThat(problems(text)).isEmpty();
    }

    private List<String> problems(String text) {
        return TestSite.in(folder).page("mi/b", "Text.").page("mi/a", text).problems();
    }
}
