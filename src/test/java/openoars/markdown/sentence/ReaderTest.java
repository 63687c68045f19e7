package openoars.markdown.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import openoars.model.Paragraph;
import openoars.model.Paragraph.Kind;
import openoars.model.Paragraph.Trait;
import openoars.model.Prose;
import openoars.model.Readability;
import openoars.model.Term;
import openoars.source.Located;
import openoars.source.Origin;
import openoars.source.SourceFile;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReaderTest {

    private static final Reader READER =
            new Reader(List.of(term("motivational interviewing"), term("set"), term("action (stage)")));

    @Test
    void counts_words_sentences_and_syllables() {
        assertThat(READER.read(prose(Kind.TEXT, "We sit. They wait a moment."))).isEqualTo(new Readability(6, 2, 7));
    }

    @Test
    void leaves_out_the_long_words_of_the_glossary_and_keeps_the_short() {
        assertThat(READER.read(prose(Kind.TEXT, "This is motivational interviewing, a set, an action.")))
                .isEqualTo(new Readability(6, 1, 7));
    }

    @Test
    void leaves_out_names_wherever_they_stand() {
        assertThat(READER.read(prose(Kind.TEXT, "Here comes Alejandra. Alejandra sits.")))
                .isEqualTo(new Readability(3, 2, 3));
    }

    @Test
    void takes_the_first_word_of_what_somebody_says_for_no_name() {
        assertThat(READER.read(prose(Kind.TEXT, "He said: \"Yesterday I left.\"")))
                .isEqualTo(new Readability(5, 1, 7));
    }

    @Test
    void passes_over_headings_tables_front_matter_and_catchwords() {
        assertThat(READER.read(prose(Kind.HEADING, "We sit and talk."))).isEqualTo(Readability.NONE);
        assertThat(READER.read(prose(Kind.CELL, "We sit and talk."))).isEqualTo(Readability.NONE);
        assertThat(READER.read(prose(Kind.FRONT_MATTER, "We sit and talk."))).isEqualTo(Readability.NONE);
        assertThat(READER.read(prose(Kind.POINT, "Sit and talk"))).isEqualTo(Readability.NONE);
        assertThat(READER.read(prose(Kind.POINT, "Then sit and talk"))).isEqualTo(new Readability(4, 1, 4));
    }

    @Test
    void passes_over_what_only_facilitators_read() {
        Paragraph note = paragraph(Kind.TEXT, Set.of(Trait.FOR_FACILITATORS), "We sit and talk.");

        assertThat(READER.read(new Prose(List.of(note)))).isEqualTo(Readability.NONE);
    }

    @Test
    void points_at_the_hardest_sentence() {
        Reader.Sentence hardest = READER.hardest(prose(Kind.TEXT, "We sit. Consider alternative communities. We go."))
                .orElseThrow();

        assertThat(hardest.at()).hasToString("content/mi/a.md:1:9");
        assertThat(hardest.end()).hasToString("content/mi/a.md:1:42");
        assertThat(READER.hardest(new Prose(List.of()))).isEmpty();
    }

    private static Prose prose(Kind kind, String text) {
        return new Prose(List.of(paragraph(kind, Set.of(), text)));
    }

    private static Paragraph paragraph(Kind kind, Set<Trait> traits, String text) {
        Paragraph.Builder builder =
                new Paragraph.Builder(kind, traits, new SourceFile(Path.of("content/mi/a.md"), text), 0);
        builder.add(text, 0);
        return builder.build();
    }

    private static Term term(String name) {
        return new Term(
                new Located<>(name, Origin.startOf(Path.of("content/data/glossary.yml"))),
                Optional.empty(),
                List.of(),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Term.Linking.NEVER);
    }
}
