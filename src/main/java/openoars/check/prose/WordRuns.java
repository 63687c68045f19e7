package openoars.check.prose;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import openoars.markdown.sentence.Word;
import openoars.markdown.sentence.Words;

/**
 * Every eight words in a row of a text, as fingerprints, by which one text can be compared with another that must not be
 * shown. Capitals and marks make no difference.
 */
public final class WordRuns {

    /** Two people who write of the same thing hardly ever hit on the same eight words. */
    static final int LENGTH = 8;

    private static final int MOST_SHOWN = 80;

    /** FNV-1a with 64 bits, by Fowler, Noll and Vo (draft-eastlake-fnv). */
    private static final long BASIS = 0xcbf29ce484222325L;

    private static final long PRIME = 0x100000001b3L;

    private WordRuns() {}

    /**
     * One run.
     *
     * @param start index of its first letter
     * @param end index behind its last
     */
    public record Run(long fingerprint, int start, int end) {}

    /** The runs of a text, in reading order. */
    public static List<Run> of(String text) {
        List<Word> words = Words.of(text);
        List<Run> runs = new ArrayList<>();
        for (int first = 0; first + LENGTH <= words.size(); first++) {
            List<Word> run = words.subList(first, first + LENGTH);
            runs.add(new Run(
                    fingerprint(run, text),
                    run.get(0).start(),
                    run.get(LENGTH - 1).end()));
        }
        return runs;
    }

    private static long fingerprint(List<Word> run, String text) {
        long hash = BASIS;
        for (Word word : run) {
            String letters = word.in(text).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
            for (byte b : (letters + " ").getBytes(StandardCharsets.UTF_8)) {
                hash = (hash ^ (b & 0xff)) * PRIME;
            }
        }
        return hash;
    }

    /** A stretch of a text as a message shows it: the first words of a long one. */
    static String shown(Run run, String text) {
        String words = text.substring(run.start(), run.end());
        int end = words.length() <= MOST_SHOWN ? -1 : words.lastIndexOf(' ', MOST_SHOWN);
        return end < 0 ? words : words.substring(0, end) + " \u2026";
    }

    /** Puts runs that overlap together, so that one stretch of text is told of once. */
    static List<Run> joined(List<Run> runs) {
        List<Run> joined = new ArrayList<>();
        for (Run run : runs) {
            Run last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && run.start() <= last.end()) {
                joined.set(joined.size() - 1, new Run(last.fingerprint(), last.start(), run.end()));
            } else {
                joined.add(run);
            }
        }
        return joined;
    }
}
