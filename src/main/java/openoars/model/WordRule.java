package openoars.model;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import openoars.source.Located;

/**
 * A word we would rather not use, and what we say instead: one rule of {@code content/data/language.yml}.
 *
 * @param pattern finds the words in a text
 * @param avoid the words as a reader of the list sees them
 * @param prefer better words
 * @param why the reason, in a few words
 * @param severity {@code error}, {@code warn} or {@code info}
 * @param exceptions where the word may stand all the same, e.g. {@code quote}
 */
public record WordRule(
        Located<String> id,
        Pattern pattern,
        String avoid,
        String prefer,
        String why,
        String severity,
        List<String> exceptions,
        Optional<String> allow,
        Optional<Located<String>> source) {

    public WordRule {
        exceptions = List.copyOf(exceptions);
    }
}
