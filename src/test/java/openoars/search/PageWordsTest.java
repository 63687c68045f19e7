package openoars.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import openoars.model.Body.Passage;
import openoars.model.Page;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PageWordsTest {

    @Test
    void know_how_often_a_word_comes_and_which_section_speaks_of_it_most() {
        PageWords words = PageWords.of(Pages.page(
                "mi/spirit", "Spirit of MI", "Evocation once.", "First", "No word.", "Evocation", "Evocation, twice."));

        assertThat(all(words)).contains("evocation body=2 fields=8 section=2", "spirit body=0 fields=1 section=0");
    }

    @Test
    void leave_out_stop_words_but_in_titles_and_headings() {
        PageWords words = PageWords.of(Pages.page("mi/a", "Why", "Because they would.", "About you", ""));

        assertThat(all(words))
                .extracting(word -> word.substring(0, word.indexOf(' ')))
                .containsExactly("why", "about", "you");
    }

    @Test
    void know_the_headings_of_their_page() {
        PageWords words = PageWords.of(Pages.page("mi/a", "Title", "Text.", "Años", "More text.", "Last", ""));

        assertThat(reread(words).reader().headings())
                .extracting(Passage::heading)
                .containsExactly("Años", "Last");
    }

    @Test
    void come_back_from_a_file_as_they_were() {
        for (int seed = 0; seed < 50; seed++) {
            PageWords words = PageWords.of(randomPage(new Random(seed)));

            assertThat(reread(words)).isEqualTo(words);
            assertThat(all(reread(words))).isEqualTo(all(words));
        }
    }

    private static PageWords reread(PageWords words) {
        return PageWords.ofBytes(words.bytes());
    }

    private static Page randomPage(Random random) {
        String[] passages = new String[1 + 2 * random.nextInt(4)];
        for (int i = 0; i < passages.length; i++) {
            passages[i] = randomText(random);
        }
        return Pages.page("mi/a", "x" + randomText(random), passages);
    }

    /** Any characters at all, halves of surrogate pairs among them. */
    private static String randomText(Random random) {
        StringBuilder text = new StringBuilder("w");
        for (int i = random.nextInt(400); i > 0; i--) {
            text.append(random.nextBoolean() ? (char) (' ' + random.nextInt(90)) : (char) random.nextInt(0x10000));
        }
        return text.toString();
    }

    private static List<String> all(PageWords words) {
        List<String> all = new ArrayList<>();
        PageWords.Reader reader = words.reader();
        while (reader.next()) {
            all.add(new String(reader.bytes, reader.start, reader.end - reader.start, StandardCharsets.UTF_8) + " body="
                    + reader.body + " fields=" + reader.fields + " section=" + reader.section);
        }
        return all;
    }
}
