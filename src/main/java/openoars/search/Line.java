package openoars.search;

import java.util.List;
import java.util.function.Predicate;

/**
 * A line of a shard: the ways a word or phrase is written, and the pages it leads to.
 *
 * @param keys folded, in ascending order, a space between the words of a phrase
 * @param hits the best pages
 * @param rest the other ones
 * @param to what the result says it shows instead; empty if it shows what was typed
 */
record Line(List<String> keys, Hits hits, Hits rest, String to) {

    /** Steps of a score of one. */
    private static final int STEPS = 20;

    private static final int MOST_QUALITY = 63;

    Line {
        keys = List.copyOf(keys);
    }

    String first() {
        return keys.get(0);
    }

    /** The same line with some of its keys. */
    Line only(Predicate<String> which) {
        return new Line(keys.stream().filter(which).toList(), hits, rest, to);
    }

    /**
     * Writes keys, weight, pages, qualities, sections, words of titles, what is shown instead, and how many pages are
     * left, a bar between any two, without what is empty at the end.
     *
     * @param previous the first key of the line before
     */
    void append(StringBuilder out, String previous, int[] titleWords) {
        appendKeys(out, previous);
        appendHits(out, hits, hits.size() > 1, titleWords);
        out.append('|').append(to).append('|');
        if (rest.size() > 0) {
            Numerals.append(out, rest.size());
        }
        trim(out);
    }

    /** Writes the pages that are left, as a line of its own. */
    void appendRest(StringBuilder out, String previous, int[] titleWords) {
        Numerals.append(out, Math.min(common(previous, first()), MOST_QUALITY));
        out.append(first().substring(Math.min(common(previous, first()), MOST_QUALITY)));
        appendHits(out, rest, true, titleWords);
        trim(out);
    }

    private void appendKeys(StringBuilder out, String previous) {
        String base = previous;
        for (String key : keys) {
            int shared = Math.min(common(base, key), MOST_QUALITY);
            if (!key.equals(first())) {
                out.append('\'');
            }
            Numerals.append(out, shared);
            out.append(key, shared, key.length());
            base = first();
        }
    }

    private void appendHits(StringBuilder out, Hits some, boolean differ, int[] titleWords) {
        double best = hits.best();
        out.append('|');
        Numerals.append(out, Math.max(1, (int) Math.round(best * STEPS)));
        out.append('|');
        int last = -1;
        for (int page : some.pages()) {
            Numerals.append(out, page - last - 1);
            last = page;
        }
        out.append('|');
        if (differ) {
            for (double score : some.scores()) {
                Numerals.append(out, (int) Math.round(MOST_QUALITY * score / best));
            }
        }
        out.append('|');
        appendSections(out, some);
        out.append('|');
        appendTitles(out, some, titleWords);
    }

    private static void appendSections(StringBuilder out, Hits some) {
        int end = some.size();
        while (end > 0 && some.sections()[end - 1] == 0) {
            end--;
        }
        for (int i = 0; i < end; i++) {
            Numerals.append(out, some.sections()[i]);
        }
    }

    private static void appendTitles(StringBuilder out, Hits some, int[] titleWords) {
        int last = -1;
        for (int i = 0; i < some.size(); i++) {
            if (some.titles()[i]) {
                Numerals.append(out, i - last - 1);
                Numerals.append(out, titleWords[some.pages()[i]]);
                last = i;
            }
        }
    }

    private static void trim(StringBuilder out) {
        while (out.charAt(out.length() - 1) == '|') {
            out.setLength(out.length() - 1);
        }
        out.append('\n');
    }

    private static int common(String a, String b) {
        int end = Math.min(a.length(), b.length());
        int i = 0;
        while (i < end && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i;
    }
}
