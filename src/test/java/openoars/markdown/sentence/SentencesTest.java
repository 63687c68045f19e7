package openoars.markdown.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import openoars.model.Paragraph.Range;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SentencesTest {

    /** A bar stands where one sentence ends and the next begins. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ask.| Wait!| And then?| Listen",
                "\"Why?\" she asked.| He did not say.",
                "\"I can't.\"| \"Then don't.\"",
                "No.| I will not.",
                "See no. 5 and p. 12, vol. 3.| Then stop.",
                "Dr. Ana Ruiz and Mr. Kim came.| Both sat down.",
                "Some risks, e.g. falls, are small.| Others, i.e. Burns, are not.",
                "Miller et al. (2013) say so.| So do we.",
                "The 2.5 mg dose is gone.| Good.",
                "Well \u2026| I don't know.| We will see \u2026| Maybe.",
                "It opens at 9 a.m. and shuts at 5 p.m.| Come early.",
                "Bring food, water, etc.| Then go.",
                "What?!| Yes.",
                "(They came.)| *We left.*| End",
                "A site such as example.org is one word.| Right.",
                "One: two; three."
            })
    void end_where_a_reader_takes_a_breath(String marked) {
        String text = marked.replace("|", "");

        assertThat(Sentences.of(text).stream()
                        .map(range -> text.substring(range.start(), range.end()))
                        .collect(Collectors.joining("| ")))
                .isEqualTo(marked);
    }

    @Test
    void know_where_they_stand() {
        assertThat(Sentences.of(" One.  Two.")).containsExactly(new Range(1, 5), new Range(7, 11));
    }

    @Test
    void are_none_in_an_empty_text() {
        assertThat(Sentences.of("")).isEmpty();
        assertThat(Sentences.of("   ")).isEmpty();
    }
}
