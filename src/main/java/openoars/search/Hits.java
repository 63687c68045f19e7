package openoars.search;

import java.util.Arrays;

/**
 * The pages that a word or phrase leads to, in ascending order.
 *
 * @param pages their numbers
 * @param scores what the word adds to the score of each
 * @param sections the section of each that speaks of it most; 0 before the first heading
 * @param titles whether the title of each speaks of it
 */
@SuppressWarnings("ArrayRecordComponent") // never leaves the package; a million of them would be too many objects
record Hits(int[] pages, double[] scores, int[] sections, boolean[] titles) {

    static final Hits NONE = new Hits(new int[0], new double[0], new int[0], new boolean[0]);

    /**
     * The pages of a word.
     *
     * @param priors of all pages, by number
     */
    static Hits of(Postings postings, double[] priors) {
        int size = postings.size();
        Hits hits = new Hits(new int[size], new double[size], new int[size], new boolean[size]);
        double rarity = Ranking.rarity(size, priors.length);
        Postings.Cursor cursor = postings.cursor();
        for (int i = 0; cursor.next(); i++) {
            hits.pages[i] = cursor.page;
            hits.scores[i] = Ranking.impact(cursor.frequency(), rarity, priors[cursor.page]);
            hits.sections[i] = cursor.section;
            hits.titles[i] = cursor.inTitle;
        }
        return hits;
    }

    int size() {
        return pages.length;
    }

    double best() {
        double best = 0;
        for (double score : scores) {
            best = Math.max(best, score);
        }
        return best;
    }

    /** The score above or at which there are at most so many pages. */
    private double threshold(int most) {
        double[] sorted = scores.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length - most];
    }

    /** The best pages, and those that are left; of equal ones the first are the best. */
    Hits[] split(int most) {
        if (size() <= most) {
            return new Hits[] {this, NONE};
        }
        double threshold = threshold(most);
        boolean[] best = new boolean[size()];
        int left = most;
        for (int i = 0; i < size(); i++) {
            best[i] = scores[i] > threshold;
            left -= best[i] ? 1 : 0;
        }
        for (int i = 0; i < size() && left > 0; i++) {
            if (!best[i] && scores[i] == threshold) {
                best[i] = true;
                left--;
            }
        }
        return new Hits[] {only(best, true), only(best, false)};
    }

    private Hits only(boolean[] marks, boolean mark) {
        int count = 0;
        for (boolean m : marks) {
            count += m == mark ? 1 : 0;
        }
        Hits some = new Hits(new int[count], new double[count], new int[count], new boolean[count]);
        int j = 0;
        for (int i = 0; i < size(); i++) {
            if (marks[i] == mark) {
                some.pages[j] = pages[i];
                some.scores[j] = scores[i];
                some.sections[j] = sections[i];
                some.titles[j++] = titles[i];
            }
        }
        return some;
    }
}
