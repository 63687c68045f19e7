package openoars.search;

import java.util.Arrays;

/** Counts the distinct words of one page by field and section. One page, one thread. */
final class Tally implements Words.Sink {

    static final int TITLE = 1;
    static final int TAG = 2;
    static final int DESCRIPTION = 4;
    static final int HEADING = 8;
    static final int STOP = 16;

    private final Words words = new Words(this);
    private int field;
    private int section;
    private int read;

    private char[] letters = new char[3072];
    private int lettersEnd;
    private int[] table = new int[1024];
    private int size;

    private int[] starts = new int[512];
    private byte[] flags = new byte[512];
    private int[] body = new int[512];
    private int[] seenIn = new int[512];
    private int[] here = new int[512];
    private int[] bestSection = new int[512];
    private int[] best = new int[512];

    /**
     * Counts a text.
     *
     * @param as one of the fields above; 0 for plain text
     * @param in the section it stands in, 0 before the first heading
     * @return how many words it has
     */
    int add(String text, int as, int in) {
        field = as;
        section = in;
        read = 0;
        words.read(text);
        return read;
    }

    @Override
    public void word(char[] chars, int start, int length, boolean joined) {
        read += joined ? 0 : 1;
        int word = find(chars, start, length);
        boolean isStop = (flags[word] & STOP) != 0;
        flags[word] |= (byte) (isStop ? field & (TITLE | HEADING) : field);
        if (field == 0 && !isStop) {
            body[word]++;
            weigh(word, 1);
        } else if (field == HEADING) {
            weigh(word, 4);
        }
    }

    int size() {
        return size;
    }

    int flags(int word) {
        return flags[word];
    }

    int body(int word) {
        return body[word];
    }

    int section(int word) {
        return bestSection[word];
    }

    char[] letters() {
        return letters;
    }

    int start(int word) {
        return starts[word];
    }

    int end(int word) {
        return word + 1 < size ? starts[word + 1] : lettersEnd;
    }

    private void weigh(int word, int weight) {
        if (seenIn[word] != section) {
            seenIn[word] = section;
            here[word] = 0;
        }
        here[word] += weight;
        if (here[word] > best[word]) {
            best[word] = here[word];
            bestSection[word] = section;
        }
    }

    private int find(char[] chars, int start, int length) {
        int mask = table.length - 1;
        int hash = hash(chars, start, length);
        int slot = hash & mask;
        while (table[slot] != 0) {
            int word = table[slot] - 1;
            if (is(word, chars, start, length)) {
                return word;
            }
            slot = (slot + 1) & mask;
        }
        return insert(slot, hash, chars, start, length);
    }

    private int insert(int slot, int hash, char[] chars, int start, int length) {
        if (size == starts.length) {
            grow();
        }
        if (lettersEnd + length > letters.length) {
            letters = Arrays.copyOf(letters, 2 * letters.length);
        }
        System.arraycopy(chars, start, letters, lettersEnd, length);
        starts[size] = lettersEnd;
        lettersEnd += length;
        flags[size] = StopWords.has(chars, start, length, hash) ? (byte) STOP : 0;
        table[slot] = ++size;
        if (2 * size > table.length) {
            rehash();
        }
        return size - 1;
    }

    private boolean is(int word, char[] chars, int start, int length) {
        int from = starts[word];
        if (end(word) - from != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (letters[from + i] != chars[start + i]) {
                return false;
            }
        }
        return true;
    }

    private void grow() {
        int room = 2 * starts.length;
        starts = Arrays.copyOf(starts, room);
        flags = Arrays.copyOf(flags, room);
        body = Arrays.copyOf(body, room);
        seenIn = Arrays.copyOf(seenIn, room);
        here = Arrays.copyOf(here, room);
        bestSection = Arrays.copyOf(bestSection, room);
        best = Arrays.copyOf(best, room);
    }

    private void rehash() {
        table = new int[2 * table.length];
        int mask = table.length - 1;
        for (int word = 0; word < size; word++) {
            int slot = hash(letters, starts[word], end(word) - starts[word]) & mask;
            while (table[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            table[slot] = word + 1;
        }
    }

    static int hash(char[] chars, int start, int length) {
        int hash = 0;
        for (int i = start; i < start + length; i++) {
            hash = 31 * hash + chars[i];
        }
        return hash ^ hash >>> 15;
    }
}
