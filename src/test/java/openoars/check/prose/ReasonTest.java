package openoars.check.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import openoars.model.Paragraph;
import openoars.problem.Problem;
import openoars.source.Located;
import openoars.source.SourceFile;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReasonTest {

    private static final List<String> IDS = List.of("addict", "user");

    private static final SourceFile FILE = new SourceFile(Path.of("content/mi/a.md"), "Some words.");

    private final List<Problem> problems = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lang-ok: addict self",
                "lang-ok:  addict   self ",
                "lang-ok: addict self, her own word",
                "lang-ok: addict other: the name of a song"
            })
    void names_a_rule_and_why_the_word_may_stand(String comment) {
        assertThat(in(comment)).extracting(Reason::id).containsExactly("addict");
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lang-ok:", "lang-ok: adict self", "lang-ok: addict", "lang-ok: addict selfish"})
    void counts_for_nothing_if_nobody_can_tell_what_it_says(String comment) {
        assertThat(in(comment)).isEmpty();
        assertThat(problems).extracting(Problem::rule).containsExactly("unknown-reason");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a note to myself", "lang:examples", "see lang-ok: addict self"})
    void is_not_any_comment(String comment) {
        assertThat(in(comment)).isEmpty();
        assertThat(problems).isEmpty();
    }

    @Test
    void that_nothing_needs_can_go() {
        assertThat(in("lang-ok: addict self").get(0).unneeded().format()).isEqualTo("""
                content/mi/a.md:1:1: advice[unneeded-reason] this comment allows 'addict', and nothing here needs it
                  hint: Take the comment out.""");
    }

    private List<Reason> in(String comment) {
        Paragraph.Builder paragraph = new Paragraph.Builder(Paragraph.Kind.TEXT, Set.of(), FILE, 0);
        paragraph.comment(new Located<>(comment, FILE.at(0)));
        return Reason.in(paragraph.build(), IDS, problems::add);
    }
}
