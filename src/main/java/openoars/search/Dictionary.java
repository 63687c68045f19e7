package openoars.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** All words of all pages, those of one stem together. Pages are added in ascending order, by one thread. */
final class Dictionary {

    private byte[] letters = new byte[1 << 16];
    private int lettersEnd;
    private int[] table = new int[1 << 13];
    private int size;
    private int[] starts = new int[1 << 12];
    private byte[] languages = new byte[1 << 12];
    private int[] groups = new int[1 << 12];

    private final Stems stems = new Stems();
    private final Map<String, Integer> byStem = new HashMap<>();
    private final List<Postings> postings = new ArrayList<>();

    /** The words of one stem. */
    static final class Group {

        private final TreeSet<String> forms = new TreeSet<>();
        private final List<Integer> numbers = new ArrayList<>();
        private Postings postings;

        private Group(int number, Postings postings) {
            this.numbers.add(number);
            this.postings = postings;
        }

        private void join(Group other) {
            forms.addAll(other.forms);
            numbers.addAll(other.numbers);
            postings = Postings.merged(postings, other.postings);
        }

        /** Says that a page speaks of it more than its text shows. */
        void boost(int page, double frequency) {
            postings = postings.boosted(page, frequency, 0, false);
        }

        /** Every way it is written, in ascending order. */
        Collection<String> forms() {
            return forms;
        }

        Postings postings() {
            return postings;
        }
    }

    /**
     * Adds the words of a page.
     *
     * @param titleLength words of its title against the mean of all
     * @param length words of its text against the mean of all
     */
    void add(int page, PageWords.Reader words, double titleLength, double length) {
        while (words.next()) {
            int word = find(words); // may grow the arrays
            int group = groups[word];
            postings.get(group)
                    .add(
                            page,
                            Ranking.frequency(words.fields, words.body, titleLength, length),
                            words.section,
                            (words.fields & Tally.TITLE) != 0);
        }
    }

    /** The group of every word; words of two languages that are written alike share one. */
    Map<String, Group> groups() {
        Map<String, Group> byForm = new HashMap<>(2 * size);
        @Nullable Group[] byNumber = new Group[postings.size()];
        for (int word = 0; word < size; word++) {
            Group group = group(byNumber, groups[word]);
            String form = text(word);
            Group other = byForm.get(form);
            if (other != null && other != group) {
                group.join(other);
                other.forms.forEach(f -> byForm.put(f, group));
                other.numbers.forEach(n -> byNumber[n] = group);
            }
            group.forms.add(form);
            byForm.put(form, group);
        }
        return byForm;
    }

    private Group group(@Nullable Group[] byNumber, int number) {
        Group known = byNumber[number];
        if (known != null) {
            return known;
        }
        Group group = new Group(number, postings.get(number));
        byNumber[number] = group;
        return group;
    }

    private String text(int word) {
        return new String(letters, starts[word], end(word) - starts[word], StandardCharsets.UTF_8);
    }

    private int end(int word) {
        return word + 1 < size ? starts[word + 1] : lettersEnd;
    }

    private int find(PageWords.Reader words) {
        int mask = table.length - 1;
        int slot = hash(words.bytes, words.start, words.end, words.language) & mask;
        while (table[slot] != 0) {
            int word = table[slot] - 1;
            if (languages[word] == words.language && is(starts[word], end(word), words)) {
                return word;
            }
            slot = (slot + 1) & mask;
        }
        return insert(slot, words);
    }

    private boolean is(int start, int end, PageWords.Reader words) {
        int length = end - start;
        if (length != words.end - words.start) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (letters[start + i] != words.bytes[words.start + i]) {
                return false;
            }
        }
        return true;
    }

    private int insert(int slot, PageWords.Reader words) {
        int length = words.end - words.start;
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            languages = Arrays.copyOf(languages, 2 * size);
            groups = Arrays.copyOf(groups, 2 * size);
        }
        if (lettersEnd + length > letters.length) {
            letters = Arrays.copyOf(letters, 2 * letters.length);
        }
        System.arraycopy(words.bytes, words.start, letters, lettersEnd, length);
        starts[size] = lettersEnd;
        lettersEnd += length;
        languages[size] = (byte) words.language;
        table[slot] = ++size;
        groups[size - 1] = group(text(size - 1), words.language);
        if (2 * size > table.length) {
            rehash();
        }
        return size - 1;
    }

    private int group(String word, int language) {
        return byStem.computeIfAbsent(language + stems.of(word, language), stem -> {
            postings.add(new Postings());
            return postings.size() - 1;
        });
    }

    private void rehash() {
        table = new int[2 * table.length];
        int mask = table.length - 1;
        for (int word = 0; word < size; word++) {
            int slot = hash(letters, starts[word], end(word), languages[word]) & mask;
            while (table[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            table[slot] = word + 1;
        }
    }

    private static int hash(byte[] bytes, int start, int end, int language) {
        int hash = language;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + bytes[i];
        }
        return hash ^ hash >>> 15;
    }
}
