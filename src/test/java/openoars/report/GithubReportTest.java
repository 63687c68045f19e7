package openoars.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import openoars.problem.Rule;
import openoars.source.Origin;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GithubReportTest {

    @Test
    void writes_a_command_for_each_problem_with_the_most_serious_first() {
        assertThat(Said.by(
                        new GithubReport(),
                        List.of(
                                Rule.LONG_SENTENCE.at(Said.at(1, 1), Said.at(2, 5), "this is long", "Cut it."),
                                Rule.LINK_WORDS.at(Said.at(2, 1), "these say nothing", "Say more."),
                                Said.link(3, 4, "b.md"))))
                .isEqualTo("""
                ::error file=content/mi/a.md,line=3,endLine=3,col=4,endColumn=4,title=broken-link::No page has the address 'b.md'.%0ACheck the spelling.
                ::warning file=content/mi/a.md,line=2,endLine=2,col=1,endColumn=1,title=link-words::These say nothing.%0ASay more.
                ::notice file=content/mi/a.md,line=1,endLine=2,col=1,endColumn=5,title=long-sentence::This is long.%0ACut it.
                """);
    }

    @Test
    void shows_characters_that_nobody_sees() {
        assertThat(Said.by(new GithubReport(), List.of(Said.link(1, 1, "a\u202eb\u001b"))))
                .contains("::No page has the address 'a\\u202eb\\x1b'.");
    }

    @Test
    void lets_no_text_of_a_stranger_begin_a_command_of_its_own() {
        Origin odd = new Origin(Path.of("content/a,b:c%0A.md"), 1, 1);

        String said = Said.by(
                new GithubReport(),
                List.of(Rule.BROKEN_LINK.at(odd, "x\r\n::set-output name=a::b 100%", "Y\n::error::z")));

        assertThat(said.lines()).hasSize(1);
        assertThat(said)
                .contains("file=content/a%2Cb%3Ac%250A.md,")
                .contains("::X\\x0d\\x0a::set-output name=a::b 100%25.%0AY\\x0a::error::z");
    }
}
