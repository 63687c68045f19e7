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
 * @param severity how strict it is
 * @param exceptions the reasons for which the word may stand all the same, e.g. {@code quote}
 * @param allow finds names and turns of phrase in which the word may stand without a reason
 */
public record WordRule(
        Located<String> id,
        Pattern pattern,
        String avoid,
        String prefer,
        String why,
        Severity severity,
        List<String> exceptions,
        Optional<Pattern> allow,
        Optional<Located<String>> source) {

    public WordRule {
        exceptions = List.copyOf(exceptions);
    }

    /** How strict a rule is. */
    public enum Severity implements Key {
        /** Stops the build. */
        ERROR("error"),
        /** Asks a reviewer. */
        WARN("warn"),
        /** Is a friendly note. */
        INFO("info");

        private final String key;

        Severity(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }
    }
}
