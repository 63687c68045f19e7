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
            int shared = common(previous, word.getKey());
            Numerals.append(out, shared);
            out.append(word.getKey(), shared, word.getKey().length());
            out.append(Numerals.MORE.charAt(32 - Integer.numberOfLeadingZeros(Math.min(word.getValue(), 1 << 20))));
            previous = word.getKey();
        }
        return out.toString();
    }

    private static int common(String a, String b) {
        int end = Math.min(Math.min(a.length(), b.length()), Numerals.LAST.length() - 1);
        int i = 0;
        while (i < end && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i;
    }
}
