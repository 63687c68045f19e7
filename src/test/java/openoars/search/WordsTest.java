package openoars.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WordsTest {

    @Test
    void are_folded_to_small_letters_without_accents() {
        assertThat(Words.spoken("Reducción de DAÑOS, Ünïcode: straße, cœur ﬁne"))
                .containsExactly("reduccion", "de", "danos", "unicode", "strasse", "coeur", "fine");
    }

    @Test
    void with_hyphens_come_split_and_joined() {
        assertThat(all("DARN-CAT and pre\u2011contemplation"))
                .containsExactly("darn", "cat", "+darncat", "and", "pre", "contemplation", "+precontemplation");
    }

    @Test
    void lose_a_genitive_and_keep_together_what_an_apostrophe_joins() {
        assertThat(Words.spoken("A person's choice isn’t 'mine' – ’tis theirs'"))
                .containsExactly("a", "person", "choice", "isnt", "mine", "tis", "theirs");
    }

    @Test
    void end_at_any_other_sign() {
        assertThat(Words.spoken("and/or x--y -z- 0–10 a_b e.g. …"))
                .containsExactly("and", "or", "x", "y", "z", "0", "10", "a", "b", "e", "g");
    }

    @Test
    void go_on_over_what_nobody_sees() {
        assertThat(Words.spoken("am\u00ADbi\u200Bva\u2060lence e\u0301t\u0301e\u0301"))
                .containsExactly("ambivalence", "ete");
    }

    @Test
    void of_any_script_are_words_and_pictures_are_not() {
        assertThat(Words.spoken("снижение вреда 減害 😀 𝐌𝐈")).containsExactly("снижение", "вреда", "減害", "mi");
    }

    @Test
    void longer_than_any_word_are_noise() {
        assertThat(Words.spoken("x".repeat(5000) + " short " + "a-".repeat(5000) + " end"))
                .startsWith("short")
                .endsWith("end");
    }

    @Test
    void of_many_parts_come_split_to_the_last_one() {
        String many = "part-".repeat(50) + "lasting";

        assertThat(all(many)).hasSize(51).endsWith("part", "lasting").noneMatch(word -> word.startsWith("+"));
    }

    @Test
    void do_not_depend_on_where_they_are_read() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(Words.spoken("INTERVIEWING İstanbul")).containsExactly("interviewing", "istanbul");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<String> all(String text) {
        List<String> words = new ArrayList<>();
        new Words((chars, start, length, joined) -> words.add((joined ? "+" : "") + new String(chars, start, length)))
                .read(text);
        return words;
    }
}
