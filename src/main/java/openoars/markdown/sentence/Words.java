package openoars.markdown.sentence;

import java.util.ArrayList;
import java.util.List;

/** The words of a text: letters, with apostrophes and hyphens between them. Numbers are none. */
public final class Words {

    private Words() {}

    /** In reading order. */
    public static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            int end = endOfWord(text, i);
            if (end > i) {
                words.add(new Word(i, end));
            }
            i = Math.max(end, i + 1);
        }
        return words;
    }

    private static int endOfWord(String text, int start) {
        int i = start;
        while (i < text.length() && (Character.isLetter(text.charAt(i)) || (i > start && joins(text, i)))) {
            i++;
        }
        return i;
    }

    private static boolean joins(String text, int i) {
        char c = text.charAt(i);
        return (c == '\'' || c == '-') && i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
    }
}
