package openoars.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts texts into folded words. A word with hyphens comes in parts and then joined, {@code darn}, {@code cat}, {@code
 * darncat}; an apostrophe joins, but {@code 's} goes. Keeps its buffer, so one serves one thread.
 */
final class Words {

    /** Longer than any word somebody types; what is longer is an address or noise. */
    static final int LONGEST = 40;

    private final char[] buffer = new char[4 * LONGEST];
    private final Sink sink;
    private int length;
    private int partStart;
    private int parts;
    private int apostrophe;
    private char joint;

    /** Takes words one by one. */
    interface Sink {

        /**
         * Takes the next word.
         *
         * @param chars holds the word from {@code start} on; belongs to the caller
         * @param joined whether it is made of the parts that came before it
         */
        void word(char[] chars, int start, int length, boolean joined);
    }

    Words(Sink sink) {
        this.sink = sink;
    }

    /** The words of a text without the joined ones: as one says them. */
    static List<String> spoken(String text) {
        List<String> words = new ArrayList<>();
        new Words((chars, start, length, joined) -> {
                    if (!joined) {
                        words.add(new String(chars, start, length));
                    }
                })
                .read(text);
        return words;
    }

    void read(String text) {
        int end = text.length();
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c < 128) {
                ascii(c);
            } else if (Character.isHighSurrogate(c) && i + 1 < end) {
                other(text.codePointAt(i));
                i += Character.isLowSurrogate(text.charAt(i + 1)) ? 1 : 0;
            } else {
                other(c);
            }
        }
        endWord();
    }

    private void ascii(char c) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            letter(c);
        } else if (c >= 'A' && c <= 'Z') {
            letter((char) (c | 0x20));
        } else if (c == '-' || c == '\'') {
            joint(c);
        } else {
            endWord();
        }
    }

    private void other(int c) {
        if (c == '’') {
            joint('\'');
        } else if (c == '\u2010' || c == '\u2011') {
            joint('-');
        } else if (!Folding.isInvisible(c) && !Folding.isMark(c)) {
            letters(Folding.of(c));
        }
    }

    private void letters(String folded) {
        if (folded.isEmpty()) {
            endWord();
        }
        for (int i = 0; i < folded.length(); i++) {
            letter(folded.charAt(i));
        }
    }

    private void letter(char c) {
        if (joint == '-') {
            endPart();
            partStart = length;
        } else if (joint == '\'') {
            apostrophe = length;
        }
        joint = 0;
        if (length < buffer.length) {
            buffer[length++] = c;
        }
    }

    private void joint(char c) {
        if (length == 0 || joint != 0) {
            endWord();
        } else {
            joint = c;
        }
    }

    private void endPart() {
        if (apostrophe > partStart && apostrophe == length - 1 && buffer[apostrophe] == 's') {
            length--;
        }
        apostrophe = 0;
        emit(partStart, false);
        parts++;
    }

    private void endWord() {
        if (length > 0) {
            endPart();
            if (parts > 1) {
                emit(0, true);
            }
        }
        length = 0;
        partStart = 0;
        parts = 0;
        apostrophe = 0;
        joint = 0;
    }

    private void emit(int start, boolean joined) {
        int size = length - start;
        if (size > 0 && size <= LONGEST) {
            sink.word(buffer, start, size, joined);
        }
    }
}
