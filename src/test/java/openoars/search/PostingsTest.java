package openoars.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PostingsTest {

    @Test
    void keep_what_the_words_of_one_stem_say_of_a_page_together() {
        Postings postings = new Postings();
        postings.add(3, 1.5, 2, false);
        postings.add(3, 2, 4, true);
        postings.add(3, 0.25, 6, false);
        postings.add(70_000, 1, 5000, false);

        assertThat(all(postings)).containsExactly("3: 3.75 in 4 as title", "70000: 1.0 in 4095");
        assertThat(postings.size()).isEqualTo(2);
    }

    @Test
    void know_whether_any_title_speaks_of_the_word() {
        Postings postings = new Postings();
        assertThat(postings.inAnyTitle()).isFalse();

        postings.add(1, 1, 0, true);
        postings.add(2, 1, 0, false);

        assertThat(postings.inAnyTitle()).isTrue();
        assertThat(Postings.merged(new Postings(), postings).inAnyTitle()).isTrue();
    }

    @Test
    void give_more_to_a_page_wherever_it_stands() {
        for (int page : List.of(0, 1, 2, 3, 9)) {
            Postings postings = new Postings();
            postings.add(1, 1, 7, false);
            postings.add(3, 9, 8, true);

            List<String> boosted = all(postings.boosted(page, 8, 0, false));

            switch (page) {
                case 1 -> assertThat(boosted).containsExactly("1: 9.0 in 0", "3: 9.0 in 8 as title");
                case 3 -> assertThat(boosted).containsExactly("1: 1.0 in 7", "3: 17.0 in 8 as title");
                default -> assertThat(boosted).hasSize(3).isSorted().contains(page + ": 8.0 in 0");
            }
        }
    }

    @Test
    void of_two_words_become_those_of_one() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            Postings a = new Postings();
            Postings b = new Postings();
            TreeMap<Integer, Double> expected = new TreeMap<>();
            for (int page = random.nextInt(3); page < 60; page += 1 + random.nextInt(40)) {
                for (Postings one : List.of(a, b)) {
                    if (random.nextBoolean()) {
                        one.add(page, 0.5, 1, false);
                        expected.merge(page, 0.5, Double::sum);
                    }
                }
            }

            assertThat(all(Postings.merged(a, b)))
                    .isEqualTo(expected.entrySet().stream()
                            .map(entry -> entry.getKey() + ": " + entry.getValue() + " in 1")
                            .toList());
        }
    }

    private static List<String> all(Postings postings) {
        List<String> all = new ArrayList<>();
        Postings.Cursor cursor = postings.cursor();
        while (cursor.next()) {
            all.add(cursor.page + ": " + cursor.frequency() + " in " + cursor.section
                    + (cursor.inTitle ? " as title" : ""));
        }
        return all;
    }
}
