package openoars.check.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns of phrase that are looked for at every word of a text. Each begins where a word or a number begins, so that for
 * most words it is known beforehand that none can begin there. To let all patterns look at all places takes as long as
 * everything else a build does.
 */
final class Phrases<T> {

    /** A library of strangers' texts may hold any number of words; common ones come first. */
    private static final int MOST_KNOWN_WORDS = 50_000;

    private static final int ASCII = 128;

    private final List<T> all;
    private final Function<T, Pattern> pattern;
    private final boolean[] starts = new boolean[ASCII];
    private final Map<String, List<T>> known = new ConcurrentHashMap<>();

    /**
     * A stretch of a text that a pattern matches.
     *
     * @param end behind the last character
     */
    record Found<T>(T what, int start, int end) {}

    Phrases(List<T> all, Function<T, Pattern> pattern) {
        this.all = all;
        this.pattern = pattern;
        for (char c = 0; c < ASCII; c++) {
            starts[c] = !mayStartWith(String.valueOf(c)).isEmpty();
        }
    }

    /** Those that a single pattern matches. */
    static Phrases<Pattern> of(Pattern pattern) {
        return new Phrases<>(List.of(pattern), Function.identity());
    }

    /** In reading order; of those that one pattern finds, none overlaps the one before. */
    List<Found<T>> in(String text) {
        List<Found<T>> found = new ArrayList<>(0);
        int end;
        for (int start = 0; start < text.length(); start = end) {
            end = endOfWord(text, start);
            if (end == start) {
                end++;
            } else if (mayStart(text.charAt(start))) {
                find(text, start, end, found);
            }
        }
        return found;
    }

    private static int endOfWord(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private boolean mayStart(char c) {
        return c >= ASCII || starts[c];
    }

    private void find(String text, int start, int end, List<Found<T>> found) {
        for (T phrase : thatMayStartWith(text.substring(start, end))) {
            Matcher matcher = from(start, phrase, text);
            if (matcher.lookingAt() && found.stream().noneMatch(f -> f.what().equals(phrase) && f.end() > start)) {
                found.add(new Found<>(phrase, start, matcher.end()));
            }
        }
    }

    private List<T> thatMayStartWith(String word) {
        List<T> phrases = known.get(word);
        if (phrases == null) {
            phrases = mayStartWith(word.toLowerCase(Locale.ROOT));
            if (known.size() < MOST_KNOWN_WORDS) {
                known.put(word, phrases);
            }
        }
        return phrases;
    }

    /** Those that match a word, or would have read on behind it. */
    private List<T> mayStartWith(String word) {
        List<T> phrases = new ArrayList<>(0);
        for (T phrase : all) {
            Matcher matcher = from(0, phrase, word);
            if (matcher.lookingAt() || matcher.hitEnd()) {
                phrases.add(phrase);
            }
        }
        return phrases;
    }

    private Matcher from(int start, T phrase, String text) {
        return pattern.apply(phrase)
                .matcher(text)
                .region(start, text.length())
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
    }
}
