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

    private static final char END = 0;
    private static final char JOINT = 1;

    /** What each sign is: an end, a joint, or a letter in its small form. */
    private static final char[] ASCII = ascii();

    private char[] chunk = new char[1024];
    private final char[] buffer = new char[4 * LONGEST];
    private final Sink sink;
    private int length;
    private boolean isTooLong;
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
        if (end > chunk.length) {
            chunk = new char[end + (end >> 1)];
        }
        text.getChars(0, end, chunk, 0);
        int i = 0;
        while (i < end) {
            char c = chunk[i];
            if (c >= ASCII.length) {
                i = beyondAscii(i, end);
            } else if (ASCII[c] > JOINT) {
                i = letters(i, end);
            } else {
                sign(c);
                i++;
            }
        }
        endWord();
    }

    private int beyondAscii(int i, int end) {
        if (i + 1 < end && Character.isSurrogatePair(chunk[i], chunk[i + 1])) {
            other(Character.toCodePoint(chunk[i], chunk[i + 1]));
            return i + 2;
        }
        other(chunk[i]);
        return i + 1;
    }

    /** Takes as many letters as come in a row: nearly all that is ever read. */
    private int letters(int start, int end) {
        goOn();
        int i = start;
        int size = length;
        for (; i < end; i++) {
            char c = chunk[i];
            char letter = c < ASCII.length ? ASCII[c] : END;
            if (letter <= JOINT) {
                break;
            }
            if (size < buffer.length) {
                buffer[size++] = letter;
            }
        }
        length = size;
        return i;
    }

    private void sign(char c) {
        if (ASCII[c] == JOINT) {
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
        goOn();
        if (length < buffer.length) {
            buffer[length++] = c;
        }
    }

    /** Decides what the sign before a letter was. */
    private void goOn() {
        if (joint == '-') {
            endPart();
            if (length > LONGEST) {
                length = 0;
                isTooLong = true;
            }
            partStart = length;
        } else if (joint == '\'') {
            apostrophe = length;
        }
        joint = 0;
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
            if (parts > 1 && !isTooLong) {
                emit(0, true);
            }
        }
        length = 0;
        isTooLong = false;
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

    private static char[] ascii() {
        char[] ascii = new char[128];
        for (char c = 0; c < ascii.length; c++) {
            boolean isWord = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            ascii[c] = isWord ? Character.toLowerCase(c) : c == '-' || c == '\'' ? JOINT : END;
        }
        return ascii;
    }
}
