package openoars.markdown.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import openoars.model.Paragraph.Range;

/** Where the sentences of an English text begin and end. */
public final class Sentences {

    /** Behind one of these a full stop ends no sentence. */
    private static final Set<String> ABBREVIATIONS =
            Set.of("dr", "mr", "mrs", "ms", "prof", "st", "vs", "al", "e.g", "i.e", "u.s", "ed", "eds", "approx");

    /** Behind one of these, too, if a number follows. */
    private static final Set<String> BEFORE_NUMBERS = Set.of("no", "nos", "p", "pp", "fig", "vol", "ch");

    private static final String CLOSING = "\"')]*_";

    private Sentences() {}

    /** The stretches of a text that end in a full stop, a question mark or the like, and what is left at the end. */
    public static List<Range> of(String text) {
        List<Range> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isEnd(text.charAt(i))) {
                int end = afterClosing(text, i + 1);
                if (endsSentence(text, start, i, end)) {
                    add(text, start, end, sentences);
                    start = end;
                }
                i = end - 1;
            }
        }
        add(text, start, text.length(), sentences);
        return sentences;
    }

    private static void add(String text, int from, int end, List<Range> sentences) {
        int start = from;
        while (start < end && text.charAt(start) == ' ') {
            start++;
        }
        if (start < end) {
            sentences.add(new Range(start, end));
        }
    }

    private static boolean isEnd(char c) {
        return c == '.' || c == '?' || c == '!' || c == '\u2026';
    }

    private static int afterClosing(String text, int from) {
        int end = from;
        while (end < text.length() && (isEnd(text.charAt(end)) || CLOSING.indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }

    private static boolean endsSentence(String text, int start, int mark, int end) {
        if (end == text.length()) {
            return true;
        }
        return text.charAt(end) == ' '
                && !goesOn(text, end)
                && !(text.charAt(mark) == '.' && isAbbreviated(text, start, mark, end));
    }

    /** A small letter goes on with the sentence, as in: "Why?" she asked. */
    private static boolean goesOn(String text, int from) {
        int next = from;
        while (next < text.length() && !Character.isLetterOrDigit(text.charAt(next))) {
            next++;
        }
        return next < text.length() && Character.isLowerCase(text.charAt(next));
    }

    private static boolean isAbbreviated(String text, int start, int stop, int next) {
        int from = stop;
        while (from > start && (Character.isLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
            from--;
        }
        String word = text.substring(from, stop).toLowerCase(Locale.ROOT);
        return ABBREVIATIONS.contains(word) || (BEFORE_NUMBERS.contains(word) && startsWithNumber(text, next));
    }

    private static boolean startsWithNumber(String text, int space) {
        return space + 1 < text.length() && Character.isDigit(text.charAt(space + 1));
    }
}
