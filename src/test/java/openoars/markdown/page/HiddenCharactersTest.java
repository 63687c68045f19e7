package openoars.markdown.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import openoars.problem.Fix;
import openoars.problem.Problem;
import openoars.source.Origin;
import openoars.source.SourceFile;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HiddenCharactersTest {

    private static final Path FILE = Path.of("content", "mi", "a.md");

    private final List<Problem> problems = new ArrayList<>();

    @Test
    void are_told_at_the_first_with_what_takes_it_away() {
        HiddenCharacters.report(new SourceFile(FILE, "ab\nc\u202Ed\u0007"), 0, problems::add);

        assertThat(problems).extracting(Problem::format).containsExactly("""
                content/mi/a.md:2:2: error[hidden-character] the character U+202E stands here, and readers cannot see it
                  hint: Delete the word it stands in and type it again.""");
        assertThat(problems)
                .flatExtracting(problem -> problem.fix().stream().toList())
                .containsExactly(Fix.safe(new Origin(FILE, 2, 2), "\u202E", ""));
    }

    @Test
    void are_told_from_the_first_letter_of_the_text_on_and_not_above_it() {
        HiddenCharacters.report(new SourceFile(FILE, "\u0007\u0007a"), 1, problems::add);
        HiddenCharacters.report(new SourceFile(FILE, "\u0007a"), 1, problems::add);

        assertThat(problems).extracting(Problem::at).containsExactly(new Origin(FILE, 1, 2));
    }
}
