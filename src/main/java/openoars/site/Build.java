package openoars.site;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.Stream;
import openoars.bake.BakeFailed;
import openoars.bake.HtmlSite;
import openoars.bake.RenderKeys;
import openoars.bake.Theme;
import openoars.bake.view.OfflineView;
import openoars.cache.Checksum;
import openoars.check.Checks;
import openoars.check.Findings;
import openoars.check.prose.Proofreading;
import openoars.check.prose.RepeatedWords;
import openoars.model.Library;
import openoars.model.Page;
import openoars.model.Site;
import openoars.output.Output;
import openoars.print.PrintFailed;
import openoars.problem.Problem;
import openoars.reading.LibraryReader;
import openoars.reading.PageCache;
import openoars.reading.Proofreader;

/** Reads, checks and writes a site: everything, or nothing but a list of problems. */
public final class Build {

    private final BuildOptions options;

    public Build(BuildOptions options) {
        this.options = options;
    }

    /** Does everything a build does but write, and also compares the texts of all pages with each other. */
    public Result check() throws IOException {
        RepeatedWords repeated = new RepeatedWords();
        Checked checked = read(theme(), PageCache.NONE, repeated);
        return checked.result(
                Stream.concat(Checks.acrossPages(checked.reading().library()).stream(), repeated.problems().stream()));
    }

    /**
     * Makes the site without the help of a build before. If any problem is an error, nothing is written.
     *
     * @throws BakeFailed if a template cannot be rendered; the output is then to be thrown away
     * @throws PrintFailed if a worksheet cannot become a PDF file; the same goes for the output
     */
    public Result writeTo(Output output) throws IOException, BakeFailed, PrintFailed {
        return writeTo(output, SiteCache.none());
    }

    /**
     * Makes the site. If any problem is an error, nothing is written.
     *
     * @param cache what the last build left; takes what this one leaves
     * @throws BakeFailed if a template cannot be rendered; the output is then to be thrown away
     * @throws PrintFailed if a worksheet cannot become a PDF file; the same goes for the output
     */
    public Result writeTo(Output output, SiteCache cache) throws IOException, BakeFailed, PrintFailed {
        Theme theme = theme();
        Checked checked = read(theme, cache.pages());
        Result result = checked.result();
        if (!result.hasErrors()) {
            HtmlSite site = bakeAndIndex(checked, theme, cache.words(), output);
            print(site, theme, output);
            copyMarkdown(checked, theme, output);
            new Offline(site, checked.site().site().title(), output).write(options.pdf());
            cache.keep(result, basis(theme, checked.reading().fingerprints()));
        }
        return result;
    }

    /**
     * What came of a build.
     *
     * @param problems everything found, sorted by place
     * @param pages how many pages the site has
     */
    public record Result(List<Problem> problems, int pages) {
        public Result {
            problems = List.copyOf(problems);
        }

        /** Whether there is a reason not to publish. */
        public boolean hasErrors() {
            return problems.stream().anyMatch(Problem::isError);
        }
    }

    /**
     * What there is to make a site from.
     *
     * @param site the pages that the site will have
     * @param findings what the rules say of all pages
     * @param unprintable what worksheets say that paper cannot
     */
    record Checked(LibraryReader.Reading reading, Library site, Findings findings, List<Problem> unprintable) {
        Result result() {
            return result(Stream.empty());
        }

        private Result result(Stream<Problem> more) {
            return new Result(
                    Stream.of(reading.problems().stream(), findings.problems(), unprintable.stream(), more)
                            .flatMap(problems -> problems)
                            .sorted()
                            .toList(),
                    site.pages().size());
        }
    }

    /**
     * What a build would be made from just now, in short.
     *
     * @return empty if there are files that have no place in the content
     */
    Optional<Checksum> basis() throws IOException {
        Theme theme = theme();
        LibraryReader reader = new LibraryReader(options.source(), theme.look(), Proofreading::new, PageCache.NONE);
        Optional<LibraryReader.Fingerprints> fingerprints = inParallel(reader::fingerprints);
        return fingerprints.isEmpty() ? Optional.empty() : Optional.of(basis(theme, fingerprints.get()));
    }

    /** How many threads there are makes no difference. */
    private Checksum basis(Theme theme, LibraryReader.Fingerprints fingerprints) throws IOException {
        String choices = options.drafts() + " " + options.baseUrl() + " " + options.pdf() + " " + options.today();
        return Checksum.of(Generator.checksum(), theme.checksum(), fingerprints.checksum(), Checksum.of(choices));
    }

    /** The theme, without what makes PDF files if nobody wants them. */
    Theme theme() throws IOException {
        Theme theme = Theme.of(options.source());
        return options.pdf() ? theme : theme.withoutPrint();
    }

    /** Reads and checks everything. */
    Checked read(Theme theme, PageCache pages) throws IOException {
        return read(theme, pages, Proofreader.SILENT);
    }

    private Checked read(Theme theme, PageCache pages, Proofreader another) throws IOException {
        return inParallel(() -> {
            LibraryReader.Reading reading = new LibraryReader(
                            options.source(), theme.look(), data -> new Proofreading(data).and(another), pages)
                    .read();
            Library library = here(reading.library());
            Library site = toShow(library);
            LettersForPaper letters = new LettersForPaper(options.source(), theme.print());
            return new Checked(reading, site, Checks.run(library, options.today()), letters.missingIn(site));
        });
    }

    /**
     * Reads and checks one page, while nothing else has changed.
     *
     * @return empty if more than the text of that page has changed with it
     */
    Optional<Checked> readAgain(Checked before, Page page, Theme theme, PageCache pages) throws IOException {
        return new LibraryReader(options.source(), theme.look(), Proofreading::new, pages)
                .again(before.reading(), page)
                .filter(reading ->
                        reading.library().page(page.slug()).orElseThrow().hasOutlineOf(page))
                .map(reading -> {
                    Library library = here(reading.library());
                    Page now = library.page(page.slug()).orElseThrow();
                    return new Checked(
                            reading, toShow(library), before.findings().with(now, library), before.unprintable());
                });
    }

    /** Makes the pages. */
    HtmlSite bake(Checked checked, Theme theme, Output output) throws IOException, BakeFailed {
        HtmlSite site = pages(checked, theme, output);
        require(inParallel(() -> failure(site)));
        Offline.writePage(site.offlinePage(OfflineView.UNKNOWN), output);
        return site;
    }

    /** Makes the PDF files. */
    private void print(HtmlSite site, Theme theme, Output output) throws IOException, BakeFailed, PrintFailed {
        PdfSheets sheets = new PdfSheets(theme, Generator.checksum());
        List<Exception> failures = inParallel(() -> sheets.write(site.printables(), output));
        PdfSheets.requireNone(failures);
    }

    /** Gives out what authors wrote, if the site says so and has a web address: elsewhere nobody looks for it. */
    private void copyMarkdown(Checked checked, Theme theme, Output output) throws IOException {
        Site site = checked.site().site();
        if (!site.markdown() || site.baseUrl().isEmpty()) {
            return;
        }
        MarkdownCopies copies = new MarkdownCopies(checked, theme.words(), Generator.checksum());
        inParallel(() -> {
            copies.writeTo(output);
            return true;
        });
    }

    /** Makes the files of the search. */
    void index(Checked checked, KeptWords words, Output output) throws IOException {
        SiteSearch search = search(checked, words);
        inParallel(() -> {
            search.writeTo(output);
            return true;
        });
    }

    /** Merging the index is work for one thread, so that pages are made beside it. */
    private HtmlSite bakeAndIndex(Checked checked, Theme theme, KeptWords words, Output output)
            throws IOException, BakeFailed {
        HtmlSite site = pages(checked, theme, output);
        SiteSearch search = search(checked, words);
        require(inParallel(() -> {
            ForkJoinTask<?> indexing = ForkJoinTask.adapt(() -> {
                        search.writeTo(output);
                        return true;
                    })
                    .fork();
            try {
                return failure(site);
            } finally {
                indexing.join();
            }
        }));
        return site;
    }

    private HtmlSite pages(Checked checked, Theme theme, Output output) throws IOException {
        LibraryReader.Fingerprints fingerprints = checked.reading().fingerprints();
        Checksum everywhere = Checksum.of(Generator.checksum(), theme.checksum(), fingerprints.data());
        RenderKeys keys = new RenderKeys(everywhere, fingerprints.pages());
        return new HtmlSite(
                checked.site(), theme, options.today(), checked.result().problems(), keys, output);
    }

    private static SiteSearch search(Checked checked, KeptWords words) throws IOException {
        return new SiteSearch(checked.site(), checked.reading().fingerprints(), Generator.checksum(), words);
    }

    private static Optional<BakeFailed> failure(HtmlSite site) throws IOException {
        try {
            site.write();
            return Optional.empty();
        } catch (BakeFailed e) {
            return Optional.of(e);
        }
    }

    private static void require(Optional<BakeFailed> failure) throws BakeFailed {
        if (failure.isPresent()) {
            throw failure.get();
        }
    }

    private Library here(Library library) {
        return options.baseUrl().map(library::at).orElse(library);
    }

    private Library toShow(Library library) {
        return options.drafts() ? library : library.published();
    }

    /** Streams that run in a pool of this size use it for their parallel parts. */
    private <T> T inParallel(Callable<T> work) throws IOException {
        ForkJoinPool pool = new ForkJoinPool(options.threads());
        try {
            return pool.submit(work).join();
        } catch (RuntimeException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof IOException failure) {
                    throw failure;
                }
            }
            throw e;
        } finally {
            pool.shutdown();
        }
    }
}
