package openoars.search;

import openoars.cache.ByteSink;
import openoars.cache.ByteSource;

/**
 * The pages that hold a word, in ascending order, each with the weighted frequency of the word, the section that speaks
 * of it most, and whether its title does. Three to five bytes a page.
 */
final class Postings {

    private static final int MOST_SECTIONS = 0xFFF;
    private static final int FRACTION = 1 << 12;
    private static final int MOST = 0xFFFFFF;

    private final ByteSink done = new ByteSink(16);
    private int lastDone = -1;
    private int size;
    private boolean anyTitle;

    /** The last page may still get more. */
    private int page = -1;

    private int frequency;
    private int section;
    private boolean inTitle;

    /** How many pages. */
    int size() {
        return size;
    }

    /** Whether the title of any page speaks of it. */
    boolean inAnyTitle() {
        return anyTitle;
    }

    /** Adds to the last page, or to one after it. */
    void add(int to, double more, int in, boolean asTitle) {
        anyTitle |= asTitle;
        if (to == page) {
            double before = (double) frequency / FRACTION;
            section = more > before ? Math.min(in, MOST_SECTIONS) : section;
            frequency = steps(before + more);
            inTitle |= asTitle;
            return;
        }
        finish();
        size++;
        page = to;
        frequency = steps(more);
        section = Math.min(in, MOST_SECTIONS);
        inTitle = asTitle;
    }

    /** With more for a page, wherever it stands. */
    Postings boosted(int boosted, double more, int in, boolean asTitle) {
        Postings alone = new Postings();
        alone.add(boosted, more, in, asTitle);
        return merged(alone, this);
    }

    /** The pages of two words as those of one. */
    static Postings merged(Postings a, Postings b) {
        Postings all = new Postings();
        Cursor left = a.cursor();
        Cursor right = b.cursor();
        boolean hasRight = right.next();
        while (left.next()) {
            while (hasRight && right.page < left.page) {
                all.add(right);
                hasRight = right.next();
            }
            all.add(left);
            if (hasRight && right.page == left.page) {
                all.add(right);
                hasRight = right.next();
            }
        }
        while (hasRight) {
            all.add(right);
            hasRight = right.next();
        }
        return all;
    }

    /** Stands before the first page. Whoever walks through them has all of them: nothing can be added from then on. */
    Cursor cursor() {
        finish();
        return new Cursor(new ByteSource(done.bytes()));
    }

    private void add(Cursor one) {
        add(one.page, one.frequency(), one.section, one.inTitle);
    }

    private void finish() {
        if (page >= 0) {
            int step = page - lastDone;
            done.number((long) step << 2 | (inTitle ? 2 : 0) | (section > 0 ? 1 : 0));
            if (section > 0) {
                done.number(section);
            }
            done.number(frequency);
            lastDone = page;
            page = -1;
        }
    }

    private static int steps(double frequency) {
        return (int) Math.min((long) (frequency * FRACTION + 0.5), MOST);
    }

    /** Walks through the pages. */
    static final class Cursor {

        private final ByteSource source;

        int page = -1;
        int section;
        boolean inTitle;

        private int steps;

        private Cursor(ByteSource source) {
            this.source = source;
        }

        /** Goes to the next page, if there is one. */
        boolean next() {
            if (source.isAtEnd()) {
                return false;
            }
            int head = (int) source.number();
            page += head >>> 2;
            inTitle = (head & 2) != 0;
            section = (head & 1) != 0 ? (int) source.number() : 0;
            steps = (int) source.number();
            return true;
        }

        double frequency() {
            return (double) steps / FRACTION;
        }
    }
}
