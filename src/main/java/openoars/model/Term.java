package openoars.model;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import openoars.source.Located;

/**
 * A word of the glossary.
 *
 * @param name the word with its qualifier, e.g. {@code action (stage)}
 * @param source key of {@code sources.yml}
 */
public record Term(
        Located<String> name,
        Optional<String> abbreviation,
        List<String> synonyms,
        String definition,
        Optional<String> spanish,
        Optional<Located<Slug>> page,
        Optional<Located<String>> source,
        Linking link) {

    private static final Pattern QUALIFIER = Pattern.compile("\\s*\\([^()]*\\)");

    public Term {
        synonyms = List.copyOf(synonyms);
    }

    /** Whether its first use on a page becomes a link with the definition. */
    public boolean linkedAtFirstUse() {
        return link == Linking.FIRST_USE;
    }

    /** Whether a word is one of the term's own: its name without the qualifier, its abbreviation or a synonym. */
    boolean isCalled(String word) {
        String wanted = Anchor.of(word);
        Stream<String> names = Stream.of(Stream.of(name.value()), abbreviation.stream(), synonyms.stream())
                .flatMap(all -> all);
        return names.map(Term::unqualified).map(Anchor::of).anyMatch(wanted::equals);
    }

    /** The name without what tells it from its namesakes: {@code action} for {@code action (stage)}. */
    public String unqualifiedName() {
        return unqualified(name.value());
    }

    /** Words without what stands in brackets. */
    public static String unqualified(String words) {
        return QUALIFIER.matcher(words).replaceAll("").strip();
    }

    /** The anchor of the term on the glossary page. */
    public String id() {
        return "h-" + Anchor.of(name.value());
    }

    /** Whether the build links a term by itself. */
    public enum Linking implements Key {
        FIRST_USE("first-use"),
        /** For words that also have an everyday sense. */
        NEVER("never");

        private final String key;

        Linking(String key) {
            this.key = key;
        }

        @Override
        public String key() {
            return key;
        }
    }
}
