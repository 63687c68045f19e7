package openoars.search;

import java.util.SortedMap;

/** The words that a misspelling is compared with, as a text of its own that is fetched only when a word is missing. */
final class SpellingList {

    private SpellingList() {}

    /**
     * Writes each word without what it shares with the one before, with a sign for how common it is behind it.
     *
     * @param words with the number of pages that hold each
     */
    static String of(SortedMap<String, Integer> words) {
        StringBuilder out = new StringBuilder();
        String previous = "";
        for (var word : words.entrySet()) {
            SharedStart.append(out, previous, word.getKey());
            out.append(Numerals.MORE.charAt(32 - Integer.numberOfLeadingZeros(Math.min(word.getValue(), 1 << 20))));
            previous = word.getKey();
        }
        return out.toString();
    }
}
