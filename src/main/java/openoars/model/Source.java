package openoars.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import openoars.source.Located;

/**
 * An entry of the bibliography.
 *
 * @param key what authors write in {@code [@KEY]}
 * @param container the journal, book or publisher it came out in
 * @param notVerified what nobody has read in the source; it must not be printed on a page
 */
public record Source(
        Located<String> key,
        List<String> authors,
        OptionalInt year,
        String title,
        Optional<String> container,
        Optional<String> url,
        Optional<String> doi,
        Verification status,
        Optional<String> verified,
        Optional<String> notVerified) {

    public Source {
        authors = List.copyOf(authors);
    }

    /** How far somebody has checked that the source says what we say it says. */
    public enum Verification implements Key {
        VERIFIED("verified", "Checked in a copy of the source"),
        PARTIAL("partial", "Checked in part"),
        SEED("seed", "One of the two handouts this site grew from"),
        UNVERIFIED("unverified", "Not yet checked");

        private final String key;
        private final String label;

        Verification(String key, String label) {
            this.key = key;
            this.label = label;
        }

        @Override
        public String key() {
            return key;
        }

        /** The words a reader sees. */
        public String label() {
            return label;
        }
    }
}
