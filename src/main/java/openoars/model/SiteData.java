package openoars.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The data files of {@code content/data/}, each in the order of its file.
 *
 * @param sources the bibliography by key
 */
public record SiteData(
        Map<String, Source> sources,
        List<Term> terms,
        List<HelpLine.Country> countries,
        List<WordRule> wordRules,
        List<SeedRow> seedRows,
        List<SynonymGroup> synonyms) {

    public SiteData {
        sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
        terms = List.copyOf(terms);
        countries = List.copyOf(countries);
        wordRules = List.copyOf(wordRules);
        seedRows = List.copyOf(seedRows);
        synonyms = List.copyOf(synonyms);
    }

    public Optional<Source> source(String key) {
        return Optional.ofNullable(sources.get(key));
    }

    /** The entry of the glossary for a word, by any of its names, in large or small letters. */
    public Optional<Term> term(String word) {
        return terms.stream().filter(term -> term.isCalled(word)).findFirst();
    }
}
