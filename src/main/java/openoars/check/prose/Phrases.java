package openoars.check.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import openoars.model.WordRule;

/**
 * Turns of phrase that are looked for at every word of a text. Each begins where a word or a number begins, so that for
 * most words it is known beforehand that none can begin there. To let all patterns look at all places takes as long as
 * everything else a build does.
 */
final class Phrases {

    /** A library of strangers' texts may hold any number of words; common ones come first. */
    private static final int MOST_KNOWN_WORDS = 50_000;

    private static final int ASCII = 128;

    private static final byte UNKNOWN = 0;
    private static final byte NEVER = 1;
    private static final byte MAYBE = 2;

    private final List<Phrase> all;
    /** What is known of two signs at the start of a word: nothing yet, that no pattern begins so, or that some may. */
    private final byte[] pairs = new byte[ASCII * ASCII];

    private final Map<String, List<Phrase>> known = new ConcurrentHashMap<>();

    /**
     * Something to look for.
     *
     * @param rule the rule of the word list that it belongs to, if it does
     */
    record Phrase(Pattern pattern, Optional<WordRule> rule) {

        /** Something that a check of its own looks for, in large or small letters. */
        static Phrase of(String pattern) {
            return new Phrase(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), Optional.empty());
        }
    }

    /**
     * A stretch of a text that a pattern matches.
     *
     * @param end behind the last character
     */
    record Found(Phrase phrase, int start, int end) {}

    Phrases(List<Phrase> all) {
        this.all = List.copyOf(all);
    }

    /** In reading order; of those that one pattern finds, none overlaps the one before. */
    List<Found> in(String text) {
        List<Found> found = new ArrayList<>(0);
        int end;
        for (int start = 0; start < text.length(); start = end) {
            end = endOfWord(text, start);
            if (end == start) {
                end++;
            } else if (mayStart(text, start, end)) {
                find(text, start, end, found);
            }
        }
        return found;
    }

    private static int endOfWord(String text, int start) {
        int end = start;
        while (end < text.length() && isPartOfWord(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isPartOfWord(char c) {
        return c < ASCII
                ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
                : Character.isLetterOrDigit(c);
    }

    /** Most words can be passed over for their first two signs; two threads that find that out at once agree. */
    private boolean mayStart(String text, int start, int end) {
        char first = text.charAt(start);
        char second = end - start > 1 ? text.charAt(start + 1) : 0;
        if (first >= ASCII || second == 0 || second >= ASCII) {
            return true;
        }
        int pair = first * ASCII + second;
        if (pairs[pair] == UNKNOWN) {
            boolean isStart = !mayStartWith(text.substring(start, start + 2).toLowerCase(Locale.ROOT))
                    .isEmpty();
            pairs[pair] = isStart ? MAYBE : NEVER;
        }
        return pairs[pair] == MAYBE;
    }

    private void find(String text, int start, int end, List<Found> found) {
        for (Phrase phrase : thatMayStartWith(text.substring(start, end))) {
            Matcher matcher = from(start, phrase, text);
            if (matcher.lookingAt() && found.stream().noneMatch(f -> f.phrase().equals(phrase) && f.end() > start)) {
                found.add(new Found(phrase, start, matcher.end()));
            }
        }
    }

    private List<Phrase> thatMayStartWith(String word) {
        List<Phrase> phrases = known.get(word);
        if (phrases == null) {
            phrases = mayStartWith(word.toLowerCase(Locale.ROOT));
            if (known.size() < MOST_KNOWN_WORDS) {
                known.put(word, phrases);
            }
        }
        return phrases;
    }

    /** Those that match a word, or would have read on behind it. */
    private List<Phrase> mayStartWith(String word) {
        List<Phrase> phrases = new ArrayList<>(0);
        for (Phrase phrase : all) {
            Matcher matcher = from(0, phrase, word);
            if (matcher.lookingAt() || matcher.hitEnd()) {
                phrases.add(phrase);
            }
        }
        return phrases;
    }

    private Matcher from(int start, Phrase phrase, String text) {
        return phrase.pattern()
                .matcher(text)
                .region(start, text.length())
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
    }
}
