package openoars.site;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import openoars.bake.BakeFailed;
import openoars.bake.HtmlSite;
import openoars.bake.RenderKeys;
import openoars.bake.Theme;
import openoars.cache.Checksum;
import openoars.check.Checks;
import openoars.model.Library;
import openoars.output.Output;
import openoars.problem.Problem;
import openoars.reading.LibraryReader;
import openoars.reading.PageCache;

/** Reads, checks and writes a site: everything, or nothing but a list of problems. */
public final class Build {

    private final BuildOptions options;

    public Build(BuildOptions options) {
        this.options = options;
    }

    /** Does everything a build does but write. */
    public Result check() throws IOException {
        return inParallel(() -> read(Theme.of(options.source()), PageCache.NONE).result());
    }

    /**
     * Makes the site without the help of a build before. If any problem is an error, nothing is written.
     *
     * @throws BakeFailed if a template cannot be rendered; the output is then to be thrown away
     */
    public Result writeTo(Output output) throws IOException, BakeFailed {
        return writeTo(output, PageCache.NONE);
    }

    /**
     * Makes the site. If any problem is an error, nothing is written.
     *
     * @param pages those that were read before
     * @throws BakeFailed if a template cannot be rendered; the output is then to be thrown away
     */
    public Result writeTo(Output output, PageCache pages) throws IOException, BakeFailed {
        Theme theme = Theme.of(options.source());
        Checked checked = inParallel(() -> read(theme, pages));
        if (!checked.result().hasErrors()) {
            bake(checked, theme, output);
        }
        return checked.result();
    }

    /**
     * What came of a build.
     *
     * @param problems everything found, sorted by place
     * @param pages how many pages the site has
     * @param basis what it was made from, in short
     */
    public record Result(List<Problem> problems, int pages, Checksum basis) {
        public Result {
            problems = List.copyOf(problems);
        }

        /** Whether there is a reason not to publish. */
        public boolean hasErrors() {
            return problems.stream().anyMatch(Problem::isError);
        }
    }

    private record Checked(
            Library library, List<Problem> problems, LibraryReader.Fingerprints fingerprints, Checksum basis) {
        Result result() {
            return new Result(problems, library.pages().size(), basis);
        }
    }

    /**
     * What a build would be made from just now, in short.
     *
     * @return empty if there are files that have no place in the content
     */
    Optional<Checksum> basis() throws IOException {
        Theme theme = Theme.of(options.source());
        LibraryReader reader = new LibraryReader(options.source(), theme.drawings(), PageCache.NONE);
        Optional<LibraryReader.Fingerprints> fingerprints = inParallel(reader::fingerprints);
        return fingerprints.isEmpty() ? Optional.empty() : Optional.of(basis(theme, fingerprints.get()));
    }

    /** How many threads there are makes no difference. */
    private Checksum basis(Theme theme, LibraryReader.Fingerprints fingerprints) throws IOException {
        String choices = options.drafts() + " " + options.baseUrl() + " " + options.today();
        return Checksum.of(Generator.checksum(), theme.checksum(), fingerprints.checksum(), Checksum.of(choices));
    }

    private Checked read(Theme theme, PageCache pages) throws IOException {
        LibraryReader.Reading reading = new LibraryReader(options.source(), theme.drawings(), pages).read();
        Library library =
                options.baseUrl().map(url -> reading.library().at(url)).orElse(reading.library());
        List<Problem> problems = Stream.concat(reading.problems().stream(), Checks.run(library).stream())
                .sorted()
                .toList();
        return new Checked(
                options.drafts() ? library : library.published(),
                problems,
                reading.fingerprints(),
                basis(theme, reading.fingerprints()));
    }

    private void bake(Checked checked, Theme theme, Output output) throws IOException, BakeFailed {
        Checksum everywhere = Checksum.of(
                Generator.checksum(), theme.checksum(), checked.fingerprints().data());
        RenderKeys keys = new RenderKeys(everywhere, checked.fingerprints().pages());
        HtmlSite site = new HtmlSite(checked.library(), theme, options.today(), keys);
        Optional<BakeFailed> failure = inParallel(() -> {
            try {
                site.writeTo(output);
                return Optional.empty();
            } catch (BakeFailed e) {
                return Optional.of(e);
            }
        });
        if (failure.isPresent()) {
            throw failure.get();
        }
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
