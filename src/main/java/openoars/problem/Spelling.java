package openoars.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the word that somebody probably meant. */
public final class Spelling {

    /** More than three wrong letters is another word, not a slip. */
    private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(3);

    private Spelling() {}

    /** The nearest of the known words, if fewer than half of its letters (and at most three) are off. */
    public static Optional<String> nearest(String written, Collection<String> known) {
        return known.stream()
                .filter(word -> isNear(written, word))
                .min(Comparator.<String>comparingInt(word -> DISTANCE.apply(written, word))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** A sentence that asks for the nearest word, or lists all known words if none is near. */
    public static String didYouMean(String written, Collection<String> known) {
        return didYouMean(
                written,
                known,
                () -> "Known here: " + String.join(", ", known.stream().sorted().toList()) + ".");
    }

    /** A sentence that asks for the nearest word, or another if none is near. */
    public static String didYouMean(String written, Collection<String> known, Supplier<String> otherwise) {
        return nearest(written, known)
                .map(word -> "Did you mean '" + word + "'?")
                .orElseGet(otherwise);
    }

    private static boolean isNear(String written, String word) {
        int distance = DISTANCE.apply(written, word);
        return distance >= 0 && distance * 2 < word.length();
    }
}
