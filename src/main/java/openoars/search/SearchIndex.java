package openoars.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
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
     * @param words of every page of the library
     * @param thesaurus what leads to the word that the site uses
     */
    public static SearchIndex of(Library library, Map<Slug, PageWords> words, List<SynonymGroup> thesaurus) {
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
        private final List<PageWords.Reader> words = new ArrayList<>();
        private final double[] priors;
        private final int[] titleWords;
        private final SortedMap<String, String> texts = new TreeMap<>();

        Making(Library library, Map<Slug, PageWords> words) {
            this.data = library.data();
            this.catalogue = new Catalogue(library);
            this.pages = catalogue.pages();
            this.priors = new double[pages.size()];
            this.titleWords = new int[pages.size()];
            for (int i = 0; i < pages.size(); i++) {
                Page page = pages.get(i);
                this.words.add(wordsOf(page, words).reader());
                priors[i] = Ranking.prior(page);
                titleWords[i] = titleWords(page);
            }
        }

        SearchIndex index(List<SynonymGroup> thesaurus) {
            Map<String, Dictionary.Group> groups = dictionary().groups();
            Blend blend = new Blend(groups, priors, titleWords);
            Aliases aliases = new Aliases(groups, blend, data.terms(), new GlossaryTargets(catalogue, words));
            List<Line> lines = new ArrayList<>(aliases.lines(thesaurus));
            texts.put("w", SpellingList.of(spellings(groups, lines)));
            lines.addAll(lines(groups, aliases.taken()));
            Shards shards = new Shards(lines, titleWords);
            Excerpts excerpts = new Excerpts(pages.stream().map(Page::slug).toList(), data);
            List<String> excerptNames =
                    excerpts.names(words.stream().mapToInt(w -> w.fingerprint).toArray());
            addShards(shards);
            addBlocks(excerptNames);
            return index(shards, excerpts, excerptNames);
        }

        private PageWords wordsOf(Page page, Map<Slug, PageWords> words) {
            return page.frontMatter().data().isPresent()
                    ? PageWords.of(page, Listed.passages(page, data))
                    : Objects.requireNonNull(words.get(page.slug()), () -> "no words of " + page.slug());
        }

        /** The words of a title that say something; the kind of page in front of it, as in 'Case: Jessica', does not. */
        private static int titleWords(Page page) {
            List<String> words = new ArrayList<>(Blend.content(Words.spoken(page.title())));
            words.removeAll(Words.spoken(page.type().label()));
            return Math.max(1, words.size());
        }

        private Dictionary dictionary() {
            double titleMean = Math.max(
                    1, words.stream().mapToInt(w -> w.titleWords).average().orElse(1));
            double mean =
                    Math.max(1, words.stream().mapToInt(w -> w.length).average().orElse(1));
            Dictionary dictionary = new Dictionary();
            for (int page = 0; page < words.size(); page++) {
                PageWords.Reader reader = words.get(page);
                dictionary.add(page, reader, reader.titleWords / titleMean, reader.length / mean);
            }
            return dictionary;
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
                if (form.length() > 3 && (group.postings().size() >= common || inTitle(group.postings()))) {
                    spellings.put(form, group.postings().size());
                }
            });
            aliases.stream()
                    .flatMap(line -> line.keys().stream())
                    .filter(key -> key.length() > 3 && key.indexOf(' ') < 0)
                    .forEach(key -> spellings.putIfAbsent(key, 1));
            return spellings;
        }

        private static boolean inTitle(Postings postings) {
            for (int i = 0; i < postings.size(); i++) {
                if (postings.inTitle(i)) {
                    return true;
                }
            }
            return false;
        }

        private void addShards(Shards shards) {
            for (int i = 0; i < shards.texts().size(); i++) {
                texts.put("s" + i, shards.texts().get(i));
                if (!shards.rests().get(i).isEmpty()) {
                    texts.put("r" + i, shards.rests().get(i));
                }
            }
        }

        private void addBlocks(List<String> excerptNames) {
            List<List<Passage>> headings = words.stream().map(w -> w.headings).toList();
            for (int block = 0; block * Catalogue.BLOCK < pages.size(); block++) {
                texts.put("b" + block, catalogue.block(block, excerptNames, headings));
            }
            if (pages.size() > INLINE_FACETS) {
                texts.put("f", catalogue.facetRuns());
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
            texts.forEach((name, text) -> {
                String key = version + "/" + name;
                files.put(FOLDER + key + ".js", ScriptText.file(key, text));
            });
            files.put(ENGINE, Engine.script(root).getBytes(StandardCharsets.UTF_8));
            return new SearchIndex(files, excerpts, excerptNames);
        }
    }

    /** Where the words of the glossary lead to on this site. */
    private record GlossaryTargets(Catalogue catalogue, List<PageWords.Reader> words) implements Aliases.Targets {

        @Override
        public Optional<Integer> page(Term term) {
            return term.page().flatMap(slug -> {
                var number = catalogue.number(slug.value());
                return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.<Integer>empty();
            });
        }

        @Override
        public Optional<Integer> glossary() {
            for (int i = 0; i < catalogue.pages().size(); i++) {
                if (catalogue.pages().get(i).frontMatter().data().equals(Optional.of(DataList.GLOSSARY))) {
                    return Optional.of(i);
                }
            }
            return Optional.empty();
        }

        @Override
        public int section(Term term) {
            List<Passage> headings =
                    glossary().map(page -> words.get(page).headings).orElse(List.of());
            for (int i = 0; i < headings.size(); i++) {
                if (headings.get(i).id().equals(term.id())) {
                    return i + 1;
                }
            }
            return 0;
        }
    }
}
