package openoars.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import openoars.cache.Checksum;
import openoars.markdown.Markdown;
import openoars.markdown.sentence.Reader;
import openoars.model.Body;
import openoars.model.Library;
import openoars.model.Look;
import openoars.model.Page;
import openoars.model.Site;
import openoars.model.SiteData;
import openoars.model.Slug;
import openoars.problem.Problem;
import openoars.problem.Rule;
import openoars.source.Origin;

/** Reads {@code content/} into a library. Pages are read side by side; what comes out does not depend on the order. */
public final class LibraryReader {

    private static final Path CONTENT = Path.of("content");

    private final ContentFiles files;
    private final Look look;
    private final Function<SiteData, Proofreader> proofreaders;
    private final PageCache cache;
    private final Map<Slug, Checksum> keys = new ConcurrentHashMap<>();

    /**
     * @param root the folder that holds {@code content/}
     * @param look what the theme brings to the text of a page
     * @param proofreaders makes the one who reads the words of all pages
     * @param cache pages that were read before
     */
    public LibraryReader(Path root, Look look, Function<SiteData, Proofreader> proofreaders, PageCache cache) {
        this.files = new ContentFiles(root);
        this.look = look;
        this.proofreaders = proofreaders;
        this.cache = cache;
    }

    /**
     * Reads everything that can be read and reports what cannot.
     *
     * @throws IOException if the file system fails, never for what is written in a file
     */
    public Reading read() throws IOException {
        Site site = new DataReader(files).site();
        SiteData data = new DataReader(files).data();
        PageReader pageReader = reader(data);
        Checksum basis = basis();
        List<PageFile> found = pageFiles();
        Map<Slug, Page> pages = found.parallelStream()
                .map(file -> page(file, basis, pageReader))
                .flatMap(Optional::stream)
                .collect(Collectors.toMap(Page::slug, page -> page));
        Set<Slug> unread = found.stream().map(PageFile::slug).collect(Collectors.toCollection(HashSet::new));
        unread.removeAll(pages.keySet());
        return new Reading(
                new Library(site, pages, unread, data),
                files.problems(),
                new Fingerprints(files.dataChecksum(), basis, keys));
    }

    /**
     * Reads one page again, while all other files stay as they were.
     *
     * @param before what came of reading everything
     * @param page one of its pages, as it was
     * @return empty if that page cannot be read any more
     */
    public Optional<Reading> again(Reading before, Page page) throws IOException {
        if (!files.exists(page.file())) {
            return Optional.empty();
        }
        PageReader pageReader = reader(before.library().data());
        PageFile file = new PageFile(page.slug(), page.file());
        return page(file, before.fingerprints().basis(), pageReader)
                .map(read -> before.with(read, files.problems(), Objects.requireNonNull(keys.get(page.slug()))));
    }

    /**
     * Whether a reading would not see a file at all: it is an editor's own, or it came and went.
     *
     * @param root the folder that holds {@code content/}
     * @param file from the root; not that of a page that was read
     */
    public static boolean passesOver(Path root, Path file) {
        return new ContentFiles(root).passesOver(file);
    }

    /**
     * Looks only whether the files are the ones of another reading.
     *
     * @return empty if there are files that have no place here
     */
    public Optional<Fingerprints> fingerprints() throws IOException {
        Checksum basis = basis();
        pageFiles().parallelStream().forEach(file -> keys.put(file.slug(), key(basis, bytes(file))));
        return files.problems().isEmpty()
                ? Optional.of(new Fingerprints(files.dataChecksum(), basis, keys))
                : Optional.empty();
    }

    /** It takes time to count syllables, so that a site has to ask for it. */
    private PageReader reader(SiteData data) {
        Optional<Reader> grading =
                data.readingGrade().isPresent() ? Optional.of(new Reader(data.terms())) : Optional.empty();
        return new PageReader(new Markdown(data.terms(), look, grading), proofreaders.apply(data));
    }

    private static Checksum key(Checksum basis, byte[] bytes) {
        return Checksum.of(basis, Checksum.of(bytes));
    }

    /**
     * What came out of reading.
     *
     * @param library all that could be read
     * @param problems all that could not, sorted
     * @param fingerprints tell whether two readings are the same
     */
    public record Reading(Library library, List<Problem> problems, Fingerprints fingerprints) {
        public Reading {
            problems = List.copyOf(problems);
        }

        private Reading with(Page page, List<Problem> itsProblems, Checksum key) {
            Stream<Problem> others =
                    problems.stream().filter(problem -> !problem.at().file().equals(page.file()));
            return new Reading(
                    library.with(page),
                    Stream.concat(others, itsProblems.stream()).sorted().toList(),
                    fingerprints.with(page.slug(), key));
        }
    }

    /**
     * What the files said, in short.
     *
     * @param data all data files together
     * @param basis the words and drawings that any page may show
     * @param pages each page, the basis included
     */
    public record Fingerprints(Checksum data, Checksum basis, Map<Slug, Checksum> pages) {
        public Fingerprints {
            pages = Map.copyOf(pages);
        }

        private Fingerprints with(Slug slug, Checksum key) {
            Map<Slug, Checksum> changed = new HashMap<>(pages);
            changed.put(slug, key);
            return new Fingerprints(data, basis, changed);
        }

        /** All of it in one. */
        public Checksum checksum() {
            return Checksum.of(data, Checksum.of(new TreeMap<>(pages).toString()));
        }
    }

    /** What every page depends on beside its own file: the data that its words are read with, the look of its text. */
    private Checksum basis() throws IOException {
        return Checksum.of(
                files.dataChecksum(), Checksum.of(new TreeMap<>(look.drawings()) + " " + new TreeMap<>(look.words())));
    }

    private record PageFile(Slug slug, Path path) {}

    private List<PageFile> pageFiles() throws IOException {
        return files.pages().stream()
                .flatMap(path -> slug(path).map(slug -> new PageFile(slug, path)).stream())
                .toList();
    }

    private Optional<Page> page(PageFile file, Checksum basis, PageReader pageReader) {
        try {
            Optional<byte[]> bytes = files.bytes(file.path());
            return bytes.isEmpty() ? Optional.empty() : page(file, bytes.get(), basis, pageReader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Page> page(PageFile file, byte[] bytes, Checksum basis, PageReader pageReader) throws IOException {
        Checksum key = key(basis, bytes);
        keys.put(file.slug(), key);
        Supplier<Body> again = () -> bodyAgain(file, key, basis, pageReader);
        Optional<PageCache.Kept> known = cache.find(file.slug(), key, again);
        if (known.isPresent()) {
            known.get().problems().forEach(files::report);
            return known.map(PageCache.Kept::page);
        }
        List<Problem> problems = new ArrayList<>();
        Optional<Page> page = parse(file, bytes, pageReader, problems::add);
        problems.forEach(files::report);
        return page.isPresent() ? Optional.of(cache.keep(page.get(), problems, key, again)) : page;
    }

    /** The body of a page that was read before and got lost. */
    private Body bodyAgain(PageFile file, Checksum key, Checksum basis, PageReader pageReader) {
        byte[] bytes = bytes(file);
        if (!key(basis, bytes).equals(key)) {
            throw new UncheckedIOException(new IOException("'" + file.path() + "' was saved while the site was made"));
        }
        return parse(file, bytes, pageReader, problem -> {}).orElseThrow().body();
    }

    private byte[] bytes(PageFile file) {
        try {
            return files.bytes(file.path()).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Page> parse(PageFile file, byte[] bytes, PageReader pageReader, Consumer<Problem> problems) {
        try {
            return files.decode(file.path(), bytes).flatMap(source -> pageReader.read(file.slug(), source, problems));
        } catch (OutOfMemoryError e) {
            // What is said of the other pages is worth more than a trace of this one.
            problems.accept(Rule.OUT_OF_MEMORY.at(
                    Origin.startOf(file.path()),
                    "there was not enough memory to read this page",
                    "Split it if it is long, or let Java have more, for example with JAVA_TOOL_OPTIONS=-Xmx1g."));
            return Optional.empty();
        }
    }

    private Optional<Slug> slug(Path file) {
        String name = CONTENT.relativize(file).toString().replace('\\', '/');
        Optional<Slug> slug = Slug.parse(name.substring(0, name.length() - ".md".length()));
        if (slug.isEmpty()) {
            files.report(Rule.FILE_NAME.at(
                    Origin.startOf(file),
                    "the name of this file cannot become a web address",
                    "Use small letters a-z, digits and single dashes, for example 'open-questions.md'."));
        }
        return slug;
    }
}
