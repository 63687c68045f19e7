package openoars.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import openoars.cache.Checksum;
import openoars.model.Body.Passage;
import openoars.model.DataList;
import openoars.model.Library;
import openoars.model.Page;
import openoars.model.SiteData;
import openoars.model.Slug;
import openoars.model.SynonymGroup;
import openoars.model.Term;
import openoars.output.Output;

/**
 * The search index of a site: scripts that register themselves, so that it works from a folder and under a strict
 * policy, each small enough to be fetched while somebody types. The engine holds the root of the index, with the name
 * of the folder of the others, which changes with anything in them.
 */
public final class SearchIndex {

    /** Where all its files lie. */
    static final String FOLDER = "search/";

    /** The engine, from the root of the site: the only file that a page has to name. */
    public static final String ENGINE = FOLDER + "engine.js";

    /** Up to so many pages their titles lie in the engine, which saves a round trip; above, they would weigh too much. */
    private static final int INLINE_TITLES = 1000;

    private static final int INLINE_FACETS = 1000;

    private final SortedMap<String, byte[]> files;
    private final Excerpts excerpts;
    private final List<String> excerptNames;

    private SearchIndex(SortedMap<String, byte[]> files, Excerpts excerpts, List<String> excerptNames) {
        this.files = Collections.unmodifiableSortedMap(files);
        this.excerpts = excerpts;
        this.excerptNames = excerptNames;
    }

    /**
     * Joins the words of all pages.
     *
     * @param library the pages that can be found, so without drafts
     * @param words of a page of the library; asked for by many threads, and twice for each page, so that they need not
     *     all be in memory
     * @param thesaurus what leads to the word that the site uses
     */
    public static SearchIndex of(Library library, Function<Page, PageWords> words, List<SynonymGroup> thesaurus) {
        return new Making(library, words).index(thesaurus);
    }

    /** Writes all files but those with excerpts. */
    public void writeTo(Output output) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            output.write(file.getKey(), file.getValue());
        }
    }

    /** Which pages share a file of excerpts: one to four neighbours in the order of their slugs. */
    public List<List<Slug>> bundles() {
        return excerpts.bundles();
    }

    /**
     * Writes what results quote from a few pages. Safe for many threads.
     *
     * @param number of the bundle, from 0
     * @param pages of {@link #bundles} at this number, in its order
     * @param key tells whether the pages and the data files say what they said before
     */
    public void writeExcerpts(int number, List<Page> pages, Checksum key, Output output) throws IOException {
        excerpts.write(pages, excerptNames.get(number * excerpts.perFile()), key, output);
    }

    /** The steps of one merge. */
    private static final class Making {

        private final SiteData data;
        private final Catalogue catalogue;
        private final List<Page> pages;
        private final Function<Page, PageWords> words;
        private final double[] priors;
        private final int[] titleWords;
        private final int[] titleLengths;
        private final int[] lengths;
        private final int[] fingerprints;
        private final SortedMap<String, String> texts = new TreeMap<>();

        Making(Library library, Function<Page, PageWords> words) {
            this.data = library.data();
            this.catalogue = new Catalogue(library);
            this.pages = catalogue.pages();
            this.words = words;
            this.priors = new double[pages.size()];
            this.titleWords = new int[pages.size()];
            this.titleLengths = new int[pages.size()];
            this.lengths = new int[pages.size()];
            this.fingerprints = new int[pages.size()];
            IntStream.range(0, pages.size()).parallel().forEach(this::measure);
        }

        private void measure(int number) {
            Page page = pages.get(number);
            priors[number] = Ranking.prior(page);
            titleWords[number] = titleWords(page);
            PageWords.Reader reader = words(page);
            titleLengths[number] = reader.titleWords;
            lengths[number] = reader.length;
            fingerprints[number] = reader.fingerprint;
        }

        SearchIndex index(List<SynonymGroup> thesaurus) {
            Excerpts excerpts = new Excerpts(pages.stream().map(Page::slug).toList(), data);
            List<String> excerptNames = excerpts.names(fingerprints);
            Map<String, Dictionary.Group> groups = read(excerptNames).groups();
            Blend blend = new Blend(groups, priors, titleWords);
            Aliases aliases = new Aliases(groups, blend, data.terms(), targets());
            List<Line> lines = new ArrayList<>(aliases.lines(thesaurus));
            texts.put("w", SpellingList.of(spellings(groups, lines)));
            lines.addAll(lines(groups, aliases.taken()));
            Shards shards = new Shards(lines, titleWords);
            addShards(shards);
            if (pages.size() > INLINE_FACETS) {
                texts.put("f", catalogue.facetRuns());
            }
            return index(shards, excerpts, excerptNames);
        }

        private PageWords.Reader words(Page page) {
            PageWords found = page.frontMatter().data().isPresent()
                    ? PageWords.of(page, Listed.passages(page, data))
                    : words.apply(page);
            return found.reader();
        }

        /** The words of a title that say something; the kind of page in front of it, as in 'Case: Jessica', does not. */
        private static int titleWords(Page page) {
            List<String> words = new ArrayList<>(Blend.content(Words.spoken(page.title())));
            words.removeAll(Words.spoken(page.type().label()));
            return Math.max(1, words.size());
        }

        /** Reads the words of all pages, and writes the cards of the pages on the way. */
        private Dictionary read(List<String> excerptNames) {
            double titleMean = mean(titleLengths);
            double mean = mean(lengths);
            Dictionary dictionary = new Dictionary();
            StringBuilder block = new StringBuilder();
            for (int page = 0; page < pages.size(); page++) {
                PageWords.Reader reader = words(pages.get(page));
                dictionary.add(page, reader, titleLengths[page] / titleMean, lengths[page] / mean);
                catalogue.appendCard(block, page, excerptNames.get(page), reader.headings());
                if ((page + 1) % Catalogue.BLOCK == 0 || page + 1 == pages.size()) {
                    texts.put("b" + page / Catalogue.BLOCK, block.toString());
                    block.setLength(0);
                }
            }
            return dictionary;
        }

        private static double mean(int[] lengths) {
            return Math.max(1, Arrays.stream(lengths).average().orElse(1));
        }

        private GlossaryTargets targets() {
            Optional<Page> glossary = pages.stream()
                    .filter(page -> page.frontMatter().data().equals(Optional.of(DataList.GLOSSARY)))
                    .findFirst();
            return new GlossaryTargets(
                    catalogue,
                    glossary.map(Page::slug),
                    glossary.map(page -> words(page).headings()).orElse(List.of()));
        }

        private List<Line> lines(Map<String, Dictionary.Group> groups, Set<String> taken) {
            List<Line> lines = new ArrayList<>();
            for (Dictionary.Group group : new HashSet<>(groups.values())) {
                List<String> keys = keys(group, groups, taken);
                if (!keys.isEmpty()) {
                    lines.add(new Line(keys, () -> Hits.of(group.postings(), priors), ""));
                }
            }
            return lines;
        }

        private static List<String> keys(
                Dictionary.Group group, Map<String, Dictionary.Group> groups, Set<String> taken) {
            List<String> keys = new ArrayList<>();
            for (String form : group.forms()) {
                keys.add(form);
                Optional<String> other = Spellings.other(form);
                other.filter(o -> !groups.containsKey(o)).ifPresent(keys::add);
            }
            keys.removeAll(taken);
            Collections.sort(keys);
            return keys;
        }

        private SortedMap<String, Integer> spellings(Map<String, Dictionary.Group> groups, List<Line> aliases) {
            int common = Math.max(2, pages.size() / 200);
            SortedMap<String, Integer> spellings = new TreeMap<>();
            groups.forEach((form, group) -> {
                if (form.length() > 3
                        && (group.postings().size() >= common
                                || group.postings().inAnyTitle())) {
                    spellings.put(form, group.postings().size());
                }
            });
            aliases.stream()
                    .flatMap(line -> line.keys().stream())
                    .filter(key -> key.length() > 3 && key.indexOf(' ') < 0)
                    .forEach(key -> spellings.putIfAbsent(key, 1));
            return spellings;
        }

        private void addShards(Shards shards) {
            for (int i = 0; i < shards.texts().size(); i++) {
                texts.put("s" + i, shards.texts().get(i));
                if (!shards.rests().get(i).isEmpty()) {
                    texts.put("r" + i, shards.rests().get(i));
                }
            }
        }

        private SearchIndex index(Shards shards, Excerpts excerpts, List<String> excerptNames) {
            List<String> root = new ArrayList<>(List.of(
                    String.valueOf(pages.size()),
                    String.join(" ", shards.starts()),
                    catalogue.facets(),
                    pages.size() > INLINE_FACETS ? "" : catalogue.facetRuns(),
                    pages.size() > INLINE_TITLES ? "" : catalogue.titles(),
                    String.valueOf(excerpts.perFile())));
            String version = Engine.version(root, texts);
            root.add(0, version);
            SortedMap<String, byte[]> files = new TreeMap<>();
            // Each text goes when its file comes: all of them twice would fill the memory.
            for (Iterator<Map.Entry<String, String>> left = texts.entrySet().iterator();
                    left.hasNext();
                    left.remove()) {
                Map.Entry<String, String> text = left.next();
                String key = version + "/" + text.getKey();
                files.put(FOLDER + key + ".js", ScriptText.file(key, text.getValue()));
            }
            files.put(ENGINE, Engine.script(root).getBytes(StandardCharsets.UTF_8));
            return new SearchIndex(files, excerpts, excerptNames);
        }
    }

    /**
     * Where the words of the glossary lead to on this site.
     *
     * @param page the page that lists them, if there is one
     * @param headings of that page
     */
    private record GlossaryTargets(Catalogue catalogue, Optional<Slug> page, List<Passage> headings)
            implements Aliases.Targets {

        @Override
        public Optional<Integer> page(Term term) {
            return term.page().flatMap(slug -> number(slug.value()));
        }

        @Override
        public Optional<Integer> glossary() {
            return page.flatMap(this::number);
        }

        @Override
        public int section(Term term) {
            for (int i = 0; i < headings.size(); i++) {
                if (headings.get(i).id().equals(term.id())) {
                    return i + 1;
                }
            }
            return 0;
        }

        private Optional<Integer> number(Slug slug) {
            var number = catalogue.number(slug);
            return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
        }
    }
}
