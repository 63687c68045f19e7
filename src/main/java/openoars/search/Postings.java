package openoars.search;

import java.util.Arrays;

/**
 * The pages that hold a word, in ascending order, each with the weighted frequency of the word, the section that speaks
 * of it most, and whether its title does.
 */
final class Postings {

    private static final int PAGE = 40;
    private static final long TITLE = 1L << 36;
    private static final int SECTION = 24;
    private static final int MOST_SECTIONS = 0xFFF;
    private static final int FRACTION = 1 << 12;
    private static final int MOST = 0xFFFFFF;

    private long[] items = new long[2];
    private int size;

    int size() {
        return size;
    }

    int page(int i) {
        return (int) (items[i] >>> PAGE);
    }

    boolean inTitle(int i) {
        return (items[i] & TITLE) != 0;
    }

    int section(int i) {
        return (int) (items[i] >>> SECTION) & MOST_SECTIONS;
    }

    double frequency(int i) {
        return (double) (items[i] & MOST) / FRACTION;
    }

    /** Adds to the last page, or to one after it. */
    void add(int page, double frequency, int section, boolean inTitle) {
        if (size > 0 && page(size - 1) == page) {
            join(frequency, section, inTitle);
            return;
        }
        if (size == items.length) {
            items = Arrays.copyOf(items, 2 * size);
        }
        items[size++] = pack(page, frequency, section, inTitle);
    }

    /** Adds to a page wherever it stands. */
    void boost(int page, double frequency, int section, boolean inTitle) {
        Postings all = new Postings();
        boolean done = false;
        for (int i = 0; i < size; i++) {
            if (!done && page(i) >= page) {
                all.add(page, frequency, section, inTitle);
                done = true;
            }
            all.add(page(i), frequency(i), section(i), inTitle(i));
        }
        if (!done) {
            all.add(page, frequency, section, inTitle);
        }
        items = all.items;
        size = all.size;
    }

    /** The pages of two words as those of one. */
    static Postings merged(Postings a, Postings b) {
        Postings all = new Postings();
        int j = 0;
        for (int i = 0; i < a.size; i++) {
            while (j < b.size && b.page(j) < a.page(i)) {
                all.addFrom(b, j++);
            }
            all.addFrom(a, i);
            if (j < b.size && b.page(j) == a.page(i)) {
                all.addFrom(b, j++);
            }
        }
        while (j < b.size) {
            all.addFrom(b, j++);
        }
        return all;
    }

    private void addFrom(Postings other, int i) {
        add(other.page(i), other.frequency(i), other.section(i), other.inTitle(i));
    }

    private void join(double frequency, int section, boolean inTitle) {
        int last = size - 1;
        double before = frequency(last);
        items[last] = pack(
                page(last), before + frequency, frequency > before ? section : section(last), inTitle || inTitle(last));
    }

    private static long pack(int page, double frequency, int section, boolean inTitle) {
        return (long) page << PAGE
                | (inTitle ? TITLE : 0)
                | (long) Math.min(section, MOST_SECTIONS) << SECTION
                | Math.min((long) (frequency * FRACTION + 0.5), MOST);
    }
}
