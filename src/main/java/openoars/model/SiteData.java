package openoars.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The data files of {@code content/data/}, each in the order of its file.
 *
 * @param sources the bibliography by key
 * @param sourced kinds of pages that have to cite a source
 * @param readingGrade the school grade that pages may ask of their readers; empty if the site asks nothing of its pages
 * @param fingerprints runs of words from texts that no page may copy
 */
public record SiteData(
        Map<String, Source> sources,
        Set<PageType> sourced,
        List<Term> terms,
        List<HelpLine.Country> countries,
        List<WordRule> wordRules,
        OptionalInt readingGrade,
        List<SeedRow> seedRows,
        List<SynonymGroup> synonyms,
        Set<Long> fingerprints) {

    public SiteData {
        sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
        sourced = Set.copyOf(sourced);
        terms = List.copyOf(terms);
        countries = List.copyOf(countries);
        wordRules = List.copyOf(wordRules);
        seedRows = List.copyOf(seedRows);
        synonyms = List.copyOf(synonyms);
        fingerprints = Set.copyOf(fingerprints);
    }

    public Optional<Source> source(String key) {
        return Optional.ofNullable(sources.get(key));
    }

    /** The entry of the glossary for a word, by any of its names, in large or small letters. */
    public Optional<Term> term(String word) {
        return terms.stream().filter(term -> term.isCalled(word)).findFirst();
    }
}
