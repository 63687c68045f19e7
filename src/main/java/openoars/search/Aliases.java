package openoars.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import openoars.model.SynonymGroup;
import openoars.model.Term;
import openoars.source.Located;

/**
 * The keys that lead elsewhere than to the pages that hold them: the groups of the thesaurus, then the glossary with
 * its abbreviations, synonyms and Spanish words. Who comes first keeps a key.
 */
final class Aliases {

    /** What the pages for another word of the group are worth, against those for the group's own word. */
    private static final double OTHER_WORDS = 0.6;

    private static final double TARGET = 1.5;
    private static final double GLOSSARY_ENTRY = 1.2;
    private static final int MOST_PAGES = 60;

    /** A synonym of the glossary that so many pages use is a word like any other. */
    private static final int EVERYDAY = 3;

    private final Map<String, Dictionary.Group> groups;
    private final Blend blend;
    private final Stems stems = new Stems();
    private final Map<String, Term> termsByKey = new LinkedHashMap<>();
    private final Targets targets;
    private final Map<String, Line> lines = new LinkedHashMap<>();
    private final Set<String> taken = new LinkedHashSet<>();

    /** Where the glossary leads to. */
    interface Targets {

        /** A page of its own. */
        Optional<Integer> page(Term term);

        /** The glossary page. */
        Optional<Integer> glossary();

        /** The section of the glossary page. */
        int section(Term term);
    }

    Aliases(Map<String, Dictionary.Group> groups, Blend blend, List<Term> terms, Targets targets) {
        this.groups = groups;
        this.blend = blend;
        this.targets = targets;
        terms.forEach(term -> termsByKey.putIfAbsent(key(term.unqualifiedName()), term));
    }

    /** The lines for a thesaurus and the glossary. */
    List<Line> lines(List<SynonymGroup> thesaurus) {
        boostTerms();
        thesaurus.forEach(group -> taken.add(key(group.canonical().value())));
        thesaurus.forEach(this::addGroup);
        termsByKey.values().forEach(this::addTerm);
        return List.copyOf(lines.values());
    }

    /** The forms that an alias took from the pages that hold them. */
    Set<String> taken() {
        return lines.keySet();
    }

    /** A word of the glossary leads to the page that teaches it. */
    private void boostTerms() {
        termsByKey.forEach((key, term) -> targets.page(term).ifPresent(page -> {
            Dictionary.Group group = groups.get(key);
            if (group != null) {
                group.boost(page, 8);
            }
        }));
    }

    private void addGroup(SynonymGroup group) {
        String canonical = group.canonical().value();
        List<String> others = group.alternatives().stream().map(Located::value).toList();
        add(canonical, others, Optional.ofNullable(termsByKey.get(key(canonical))));
    }

    private void addTerm(Term term) {
        List<String> others = Stream.of(
                        term.abbreviation().stream(),
                        term.synonyms().stream().filter(this::isRare),
                        term.spanish().stream().flatMap(words -> Stream.of(words.split(";"))))
                .flatMap(s -> s)
                .map(Term::unqualified)
                .toList();
        add(term.unqualifiedName(), others, Optional.of(term));
    }

    private boolean isRare(String synonym) {
        Dictionary.Group group = groups.get(key(Term.unqualified(synonym)));
        return group == null || group.postings().size() < EVERYDAY;
    }

    private void add(String canonical, List<String> others, Optional<Term> term) {
        List<Hits> parts = new ArrayList<>();
        parts.add(withTarget(blend.phrase(Words.spoken(canonical)), term));
        others.forEach(other -> parts.add(blend.phrase(Words.spoken(other))));
        Hits hits = blend.union(parts, OTHER_WORDS).split(MOST_PAGES)[0];
        if (hits.size() == 0) {
            return;
        }
        if (Words.spoken(canonical).size() > 1) {
            put(canonical, hits, "");
        }
        others.forEach(other -> put(other, hits, shown(canonical)));
    }

    private Hits withTarget(Hits hits, Optional<Term> term) {
        Optional<Hits> target = term.flatMap(t -> target(t, Math.max(hits.best(), 4)));
        return target.map(t -> blend.union(List.of(t, hits), 1)).orElse(hits);
    }

    private Optional<Hits> target(Term term, double best) {
        Optional<Integer> page = targets.page(term);
        return page.isPresent()
                ? page.map(p -> one(p, TARGET * best, 0))
                : targets.glossary().map(p -> one(p, GLOSSARY_ENTRY * best, targets.section(term)));
    }

    private static Hits one(int page, double score, int section) {
        return new Hits(new int[] {page}, new double[] {score}, new int[] {section}, new boolean[] {false});
    }

    private void put(String words, Hits hits, String to) {
        List<String> spoken = Words.spoken(words);
        if (spoken.isEmpty() || sameStem(spoken, to)) {
            return;
        }
        for (String last : forms(spoken.get(spoken.size() - 1))) {
            List<String> said = new ArrayList<>(spoken.subList(0, spoken.size() - 1));
            said.add(last);
            claim(rotated(said), hits, to);
        }
        if (words.indexOf('-') > 0) {
            claim(String.join("", spoken), hits, to);
        }
    }

    private void claim(String key, Hits hits, String to) {
        if (to.isEmpty() || !taken.contains(key)) {
            lines.putIfAbsent(key, new Line(List.of(key), () -> hits, to));
        }
    }

    /** A word whose own stem is the group's word needs no help. */
    private boolean sameStem(List<String> spoken, String to) {
        List<String> canonical = Words.spoken(to);
        if (spoken.size() != 1 || canonical.size() != 1) {
            return spoken.equals(canonical);
        }
        return stems.of(spoken.get(0), 1).equals(stems.of(canonical.get(0), 1));
    }

    /** A word as it is written here, or else in the singular and in the plural. */
    private List<String> forms(String word) {
        Dictionary.Group group = groups.get(word);
        if (group != null) {
            return List.copyOf(group.forms());
        }
        if (word.length() < 4) {
            return List.of(word);
        }
        return List.of(word, word.endsWith("s") ? word.substring(0, word.length() - 1) : word + "s");
    }

    /** A phrase lies beside its first word that says something; what stands before that follows behind a comma. */
    static String rotated(List<String> spoken) {
        int start = 0;
        while (start < spoken.size() && StopWords.has(spoken.get(start))) {
            start++;
        }
        if (start == 0 || start == spoken.size()) {
            return String.join(" ", spoken);
        }
        return String.join(" ", spoken.subList(start, spoken.size())) + " ,"
                + String.join(" ", spoken.subList(0, start));
    }

    private static String key(String words) {
        return String.join(" ", Words.spoken(words));
    }

    private static String shown(String words) {
        return words.replaceAll("[\\p{Cntrl}|\\s]+", " ").strip();
    }
}
