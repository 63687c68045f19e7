package openoars.model;

import java.util.List;
import java.util.Optional;
import openoars.source.Located;

/**
 * A word of the glossary.
 *
 * @param name the word with its qualifier, e.g. {@code action (stage)}
 * @param linkedAtFirstUse whether its first use on a page becomes a link with the definition; not for words that also
 *     have an everyday sense
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
        boolean linkedAtFirstUse) {

    public Term {
        synonyms = List.copyOf(synonyms);
    }

    /** The anchor of the term on the glossary page. */
    public String id() {
        return "h-" + Anchor.of(name.value());
    }
}
