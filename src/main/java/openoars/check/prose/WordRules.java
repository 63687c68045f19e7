package openoars.check.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import openoars.markdown.sentence.Word;
import openoars.markdown.sentence.Words;
import openoars.model.WordRule;

/**
 * The rules of the word list, ready to be looked for at every word of a text. The words of a rule start at the start of
 * a word, so that for most words of a text it is known beforehand that no rule can match there.
 */
final class WordRules {

    /** A library of strangers' texts may hold any number of words; common ones come first. */
    private static final int MOST_KNOWN_WORDS = 50_000;

    private final List<WordRule> rules;
    private final Map<String, List<WordRule>> known = new ConcurrentHashMap<>();

    /**
     * Words that a rule is about.
     *
     * @param end behind the last character
     */
    record Use(WordRule rule, int start, int end) {}

    WordRules(List<WordRule> rules) {
        this.rules = rules;
    }

    List<String> ids() {
        return rules.stream().map(rule -> rule.id().value()).toList();
    }

    /** In reading order. */
    List<Use> usesIn(String text) {
        List<Use> uses = new ArrayList<>();
        for (Word word : Words.of(text)) {
            for (int part = word.start(); part < word.end(); part = nextPart(text, part, word.end())) {
                find(text, part, word.end(), uses);
            }
        }
        return uses;
    }

    /** Behind a hyphen another word starts. */
    private static int nextPart(String text, int from, int end) {
        int hyphen = text.indexOf('-', from);
        return hyphen < 0 || hyphen >= end ? end : hyphen + 1;
    }

    private void find(String text, int start, int end, List<Use> uses) {
        for (WordRule rule : thatMayStartWith(text.substring(start, end).toLowerCase(Locale.ROOT))) {
            Matcher matcher = from(start, rule, text);
            if (matcher.lookingAt()) {
                uses.add(new Use(rule, start, matcher.end()));
            }
        }
    }

    private List<WordRule> thatMayStartWith(String word) {
        List<WordRule> found = known.get(word);
        if (found == null) {
            found = rules.stream().filter(rule -> mayStartWith(word, rule)).toList();
            if (known.size() < MOST_KNOWN_WORDS) {
                known.put(word, found);
            }
        }
        return found;
    }

    /** Whether a rule matches a word, or would have read on behind it. */
    private static boolean mayStartWith(String word, WordRule rule) {
        Matcher matcher = from(0, rule, word);
        return matcher.lookingAt() || matcher.hitEnd();
    }

    private static Matcher from(int start, WordRule rule, String text) {
        return rule.pattern()
                .matcher(text)
                .region(start, text.length())
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
    }
}
