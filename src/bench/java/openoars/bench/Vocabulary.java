package openoars.bench;

import java.util.Random;

/**
 * Words as real text uses them: a few all the time, most once or twice, and new ones for ever, but ever fewer. After n
 * words there are about 3.4 · n^0.6 different ones (Heaps' law): 8,600 in 1,000 pages and 34,000 in 10,000, as in
 * the corpora that search engines are measured with. A word that is not new repeats an earlier one, drawn from all that
 * was written, so frequent words stay frequent (Simon's model, which gives Zipf's law).
 */
final class Vocabulary {

    private static final double HEAPS_FACTOR = 3.4;
    private static final double HEAPS_POWER = 0.602;

    /** Common words first; the more often one stands here, the more often it is drawn. */
    private static final String[] COMMON = """
            the the the the the the the the the the the the of of of of of and and and and and to to to to a a a a a
            in in in you you you is is it it that that for for on with as are they what when not be or have this from
            we can may your people person change talk ask say hear time day one word who how why here there some more
            before after each both never often still then than them their if so but at by an no do does was will
            someone worker plan reason night week van counter room door cup tea street clinic phone friend family
            listen wait offer choose begin try keep stay leave write read think feel know need want help small safe
            """.strip().split("\\s+");

    private static final String[] ONSETS = "b br c ch cl d dr f fl g gr h j k l m n p pl pr qu r s sh sl st t tr v w"
            .split(" ");
    private static final String[] VOWELS = "a e i o u ai ea oa".split(" ");
    private static final String[] ENDS = "b ck d g l ll m n nd nt p r rd rk rm rn sk st t th".split(" ");

    private final Random random;
    private final int common = COMMON.length;
    private int[] written;
    private int count;
    private int invented;

    /**
     * @param random decides which words come
     * @param most how many words will be asked for at the most
     */
    Vocabulary(Random random, int most) {
        this.random = random;
        this.written = new int[common + most];
        for (int i = 0; i < common; i++) {
            written[count++] = i;
        }
    }

    String next() {
        int word = isNew() ? common + invented++ : written[random.nextInt(count)];
        written[count++] = word;
        return word < common ? COMMON[word] : invent(word - common);
    }

    private boolean isNew() {
        return invented < HEAPS_FACTOR * Math.pow(count, HEAPS_POWER) - common;
    }

    /** A word that nobody has said yet, the same for the same number; no two numbers have the same. */
    private static String invent(int number) {
        int left = scattered(number);
        StringBuilder word = new StringBuilder();
        word.append(ONSETS[left % ONSETS.length]);
        left /= ONSETS.length;
        word.append(VOWELS[left % VOWELS.length]);
        left /= VOWELS.length;
        word.append(ENDS[left % ENDS.length]);
        left /= ENDS.length;
        return word.append(VOWELS[left % 4]).append(ENDS[left / 4]).toString();
    }

    /** Neighbours get words that do not look alike. */
    private static int scattered(int number) {
        int all = ONSETS.length * VOWELS.length * ENDS.length * 4 * ENDS.length;
        return (int) (number * 150_001L % all);
    }
}
