package openoars.search;

import java.util.BitSet;
import java.util.List;
import java.util.Map;

/** Adds words up to phrases, and phrases to what a group of synonyms leads to. Serves one phrase after the other. */
final class Blend {

    /** A phrase of three or more words is still meant where one of them is missing. */
    private static final double ENOUGH = 0.6;

    private static final double IN_TITLE = 1.4;
    private static final double WHOLE_TITLE = 1.6;

    private final Map<String, Dictionary.Group> groups;
    private final double[] priors;
    private final int[] titleWords;
    private final double[] scores;
    private final double[] strongest;
    private final int[] sections;
    private final int[] covered;
    private final int[] titled;
    private final BitSet touched = new BitSet();

    /** @param titleWords how many words the title of each page has, stop words left out */
    Blend(Map<String, Dictionary.Group> groups, double[] priors, int[] titleWords) {
        this.groups = groups;
        this.priors = priors;
        this.titleWords = titleWords;
        int pages = priors.length;
        this.scores = new double[pages];
        this.strongest = new double[pages];
        this.sections = new int[pages];
        this.covered = new int[pages];
        this.titled = new int[pages];
    }

    /** The pages for a phrase that hold enough of its words. */
    Hits phrase(List<String> spoken) {
        List<String> words = content(spoken);
        for (String word : words) {
            Dictionary.Group group = groups.get(word);
            if (group != null) {
                addWord(Hits.of(group.postings(), priors));
            }
        }
        weigh(words.size());
        return take();
    }

    /** Several of them as one, the later ones for less. */
    Hits union(List<Hits> parts, double later) {
        for (int i = 0; i < parts.size(); i++) {
            addWhole(parts.get(i), i == 0 ? 1 : later);
        }
        return take();
    }

    /** Words that say something; all of them if none does. */
    static List<String> content(List<String> words) {
        List<String> content =
                words.stream().filter(word -> !StopWords.has(word)).distinct().toList();
        return content.isEmpty() ? words.stream().distinct().toList() : content;
    }

    private void addWord(Hits hits) {
        for (int i = 0; i < hits.size(); i++) {
            int page = hits.pages()[i];
            add(page, hits.scores()[i], hits.sections()[i]);
            covered[page]++;
            titled[page] += hits.titles()[i] ? 1 : 0;
        }
    }

    private void addWhole(Hits hits, double share) {
        for (int i = 0; i < hits.size(); i++) {
            int page = hits.pages()[i];
            double score = hits.scores()[i] * share;
            touched.set(page);
            if (score > scores[page]) {
                scores[page] = score;
                sections[page] = hits.sections()[i];
            }
            titled[page] += hits.titles()[i] ? 1 : 0;
        }
    }

    private void add(int page, double score, int section) {
        touched.set(page);
        scores[page] += score;
        if (score > strongest[page]) {
            strongest[page] = score;
            sections[page] = section;
        }
    }

    private void weigh(int words) {
        for (int page = touched.nextSetBit(0); page >= 0; page = touched.nextSetBit(page + 1)) {
            double share = (double) covered[page] / words;
            if (share < ENOUGH) {
                forget(page);
                touched.clear(page);
            } else {
                scores[page] *= share * share * titleBonus(page, words);
                titled[page] = titled[page] == words ? 1 : 0;
            }
        }
    }

    private double titleBonus(int page, int words) {
        if (titled[page] < words) {
            return 1;
        }
        return titleWords[page] == words ? WHOLE_TITLE : IN_TITLE;
    }

    private Hits take() {
        int size = touched.cardinality();
        Hits hits = new Hits(new int[size], new double[size], new int[size], new boolean[size]);
        int i = 0;
        for (int page = touched.nextSetBit(0); page >= 0; page = touched.nextSetBit(page + 1)) {
            hits.pages()[i] = page;
            hits.scores()[i] = scores[page];
            hits.sections()[i] = sections[page];
            hits.titles()[i++] = titled[page] > 0;
            forget(page);
        }
        touched.clear();
        return hits;
    }

    private void forget(int page) {
        scores[page] = 0;
        strongest[page] = 0;
        sections[page] = 0;
        covered[page] = 0;
        titled[page] = 0;
    }
}
