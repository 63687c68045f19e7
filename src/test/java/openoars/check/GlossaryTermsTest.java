package openoars.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import openoars.TestSite;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GlossaryTermsTest {

    @TempDir
    private Path folder;

    @Test
    void refuse_two_words_with_one_address() {
        assertThat(glossary("harm reduction", "(H)arm (R)eduction").problems()).containsExactly("""
                content/data/glossary.yml:5:11: error[same-term] the term '(H)arm (R)eduction' would have the address of 'harm reduction'
                  hint: Tell the two apart in parentheses, for example 'action (stage)'.""");
    }

    @Test
    void tell_two_words_apart_by_what_stands_in_parentheses() {
        assertThat(glossary("action (stage)", "action (step)").problems()).isEmpty();
    }

    private TestSite glossary(String one, String other) {
        return TestSite.in(folder).file("content/data/glossary.yml", """
                terms:
                  - term: %s
                    definition: Practical ways to lower harm.
                    link: first-use
                  - term: %s
                    definition: The movement.
                    link: first-use
                """.formatted(one, other));
    }
}
