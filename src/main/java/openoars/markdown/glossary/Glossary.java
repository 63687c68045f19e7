package openoars.markdown.glossary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import openoars.model.Term;

/** The words of the glossary that may be linked, ready to be found in a text. It keeps nothing and can be shared. */
public final class Glossary {

    private static final int ASCII = 128;

    private final Map<Character, List<Name>> byFirstLetter = new HashMap<>();

    /** Whether a name starts with this letter, small or large: most words need no look-up. */
    private final boolean[] starts = new boolean[ASCII];

    /**
     * A place in a text that names a term.
     *
     * @param end the index behind its last character
     */
    record Use(Term term, int start, int end) {}

    /** Takes those terms of a glossary that are linked at their first use. */
    public Glossary(List<Term> terms) {
        terms.stream()
                .filter(Term::linkedAtFirstUse)
                .flatMap(Glossary::names)
                .sorted(Comparator.comparingInt(Name::length).reversed())
                .forEach(this::add);
    }

    private void add(Name name) {
        char letter = name.firstLetter();
        byFirstLetter.computeIfAbsent(letter, l -> new ArrayList<>()).add(name);
        if (letter < ASCII) {
            starts[letter] = true;
            starts[Character.toUpperCase(letter)] = true;
        }
    }

    /** The first term that a text names from an index on; of two that start in the same place, the longer. */
    Optional<Use> find(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (mayStart(text.charAt(i)) && (i == 0 || !Name.isPartOfWord(text.charAt(i - 1)))) {
                for (Name name : byFirstLetter.getOrDefault(Character.toLowerCase(text.charAt(i)), List.of())) {
                    if (name.isAt(i, text)) {
                        return Optional.of(new Use(name.term(), i, i + name.length()));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private boolean mayStart(char c) {
        return c >= ASCII || starts[c];
    }

    private static Stream<Name> names(Term term) {
        return Stream.concat(Stream.of(term.unqualifiedName()), term.abbreviation().stream())
                .filter(words -> !words.isBlank())
                .map(words -> new Name(words, term));
    }
}
