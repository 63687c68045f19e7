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
 * @param verified what somebody read in the source itself
 * @param useFor the claims a page may hang on it
 * @param notVerified what nobody has read in the source; it must not be printed on a page
 */
public record Source(
        Located<String> key,
        List<String> authors,
        OptionalInt year,
        String title,
        Optional<String> container,
        Optional<String> isbn,
        Optional<String> doi,
        Optional<String> url,
        String kind,
        Verification status,
        Optional<String> verified,
        List<String> notVerified,
        Optional<String> useFor,
        Optional<String> licence) {

    public Source {
        authors = List.copyOf(authors);
        notVerified = List.copyOf(notVerified);
    }

    /** The reference as printed: authors, title, where it came out, year. */
    public String reference() {
        StringBuilder text = new StringBuilder();
        sentence(text, String.join(", ", authors));
        sentence(text, title);
        sentence(
                text,
                container
                        .map(c -> year.isPresent() ? c + ", " + year.getAsInt() : c)
                        .orElseGet(() -> year.isPresent() ? String.valueOf(year.getAsInt()) : ""));
        return text.toString();
    }

    /** Where to read it; the lasting address of a DOI before any other. */
    public Optional<String> address() {
        return doi.map(d -> "https://doi.org/" + d).or(() -> url);
    }

    private static void sentence(StringBuilder text, String sentence) {
        if (!sentence.isEmpty()) {
            text.append(text.isEmpty() ? "" : " ").append(sentence);
            text.append(sentence.matches(".*[.?!]['\"\u201d\u2019]?") ? "" : ".");
        }
    }

    /** How far somebody has checked that the source says what we say it says. */
    public enum Verification implements Key {
        VERIFIED("verified", "Verified"),
        PARTIAL("partial", "Partly verified"),
        SEED("seed", "Handout"),
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
