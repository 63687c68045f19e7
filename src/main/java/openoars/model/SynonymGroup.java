package openoars.model;

import java.util.List;
import openoars.source.Located;

/**
 * Words that people type when they mean the same thing: one group of {@code content/data/synonyms.yml}.
 *
 * @param words the site's own word first, with their places; never empty
 */
public record SynonymGroup(List<Located<String>> words) {

    public SynonymGroup {
        words = List.copyOf(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a group of synonyms has at least its own word");
        }
    }

    /** The word that the site itself uses. */
    public Located<String> canonical() {
        return words.get(0);
    }

    /** What people type instead. */
    public List<Located<String>> alternatives() {
        return words.subList(1, words.size());
    }
}
