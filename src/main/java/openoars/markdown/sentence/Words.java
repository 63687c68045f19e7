package openoars.markdown.sentence;

import java.util.ArrayList;
import java.util.List;
import openoars.model.Paragraph.Range;

/** The words of a text: letters, with apostrophes and hyphens between them. Numbers are none. */
public final class Words {

    private Words() {}

    /** In reading order. */
    public static List<Word> of(String text) {
        return of(text, new Range(0, text.length()));
    }

    /** Those of a stretch of a text, in reading order. */
    static List<Word> of(String text, Range range) {
        List<Word> words = new ArrayList<>();
        int i = range.start();
        while (i < range.end()) {
            int end = endOfWord(text, i);
            if (end > i) {
                words.add(new Word(i, end));
            }
            i = Math.max(end, i + 1);
        }
        return words;
    }

    /** How many there are in a stretch of a text. */
    public static int count(String text, Range range) {
        int count = 0;
        int i = range.start();
        while (i < range.end()) {
            int end = endOfWord(text, i);
            count += end > i ? 1 : 0;
            i = Math.max(end, i + 1);
        }
        return count;
    }

    private static int endOfWord(String text, int start) {
        int i = start;
        while (i < text.length() && (isLetter(text.charAt(i)) || (i > start && joins(text, i)))) {
            i++;
        }
        return i;
    }

    private static boolean isLetter(char c) {
        return c < 128 ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') : Character.isLetter(c);
    }

    private static boolean joins(String text, int i) {
        char c = text.charAt(i);
        return (c == '\'' || c == '-') && i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
    }
}
