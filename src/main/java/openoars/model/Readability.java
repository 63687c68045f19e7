package openoars.model;

/**
 * How hard a text is to read, after J. P. Kincaid et al., <i>Derivation of New Readability Formulas</i>, Naval Technical
 * Training Command, Research Branch Report 8-75, 1975.
 *
 * @param words without names and the terms of the field
 * @param sentences whole ones and points of a list
 * @param syllables in those words
 */
public record Readability(int words, int sentences, int syllables) {

    /** A text in which nothing was counted. */
    public static final Readability NONE = new Readability(0, 0, 0);

    /** Fewer words than this say nothing about a text. */
    private static final int FEWEST_WORDS = 100;

    /** Whether there is enough text for a grade that means anything. */
    public boolean isMeasured() {
        return words >= FEWEST_WORDS;
    }

    /** The years of school in the United States after which most people read it with ease. */
    public double grade() {
        return sentences == 0 || words == 0 ? 0 : 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
    }
}
