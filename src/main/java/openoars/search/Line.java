package openoars.search;

import java.util.List;
import java.util.function.Supplier;

/**
 * A line of a shard: the ways a word or phrase is written, and the pages it leads to.
 *
 * @param keys folded, in ascending order, a space between the words of a phrase
 * @param hits the pages; worked out when they are written, for all of them at once would fill the memory
 * @param to what the result says it shows instead; empty if it shows what was typed
 */
record Line(List<String> keys, Supplier<Hits> hits, String to) {

    /** Pages in the first tier. */
    private static final int TIER = 400;

    /** Steps of a score of one. */
    private static final int STEPS = 20;

    private static final int MOST_QUALITY = 63;

    Line {
        keys = List.copyOf(keys);
    }

    String first() {
        return keys.get(0);
    }

    /** The same line under one of its keys. */
    Line only(String key) {
        return new Line(List.of(key), hits, to);
    }

    /**
     * Writes keys, weight, pages, qualities, sections, words of titles, what is shown instead, and how many pages are
     * left, a bar between any two, without what is empty at the end; then the pages that are left, as a line of their
     * own.
     *
     * @param previous the first key of the line before
     * @param previousRest the first key of the line before that has pages left
     */
    boolean append(StringBuilder out, String previous, StringBuilder restOut, String previousRest, int[] titleWords) {
        Hits[] tiers = hits.get().split(TIER);
        Hits rest = tiers[1];
        double best = tiers[0].best();
        appendKeys(out, previous);
        appendHits(out, tiers[0], tiers[0].size() > 1, best, titleWords);
        out.append('|').append(to).append('|');
        if (rest.size() > 0) {
            Numerals.append(out, rest.size());
            only(first()).appendKeys(restOut, previousRest);
            appendHits(restOut, rest, true, best, titleWords);
            trim(restOut);
        }
        trim(out);
        return rest.size() > 0;
    }

    private void appendKeys(StringBuilder out, String previous) {
        String base = previous;
        for (String key : keys) {
            if (!key.equals(first())) {
                out.append('\'');
            }
            SharedStart.append(out, base, key);
            base = first();
        }
    }

    private static void appendHits(StringBuilder out, Hits some, boolean differ, double best, int[] titleWords) {
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
            double steps = MOST_QUALITY / best;
            for (double score : some.scores()) {
                Numerals.append(out, (int) (steps * score + 0.5));
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
}
