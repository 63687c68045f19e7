package openoars.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import openoars.bake.BakeFailed;
import openoars.output.OutputTaken;
import openoars.output.StagedFolder;
import openoars.output.UnsafeOutput;
import openoars.print.PrintFailed;
import openoars.site.Build;
import openoars.site.SiteCache;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes the site. */
@Command(
        mixinStandardHelpOptions = true,
        description = "Reads and checks content/ and writes the site, or says what to put right and writes nothing.")
final class BuildCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(names = "--output", paramLabel = "DIR", description = "Where the site goes (default: target/site).")
    private @Nullable Path output;

    @Option(names = "--base-url", paramLabel = "URL", description = "The web address of the site.")
    private @Nullable String baseUrl;

    @Option(names = "--drafts", description = "Show drafts too.")
    private boolean drafts;

    @Option(names = "--no-pdf", description = "Make no PDF files of worksheets.")
    private boolean noPdf;

    @Option(names = "--no-cache", description = "Make every page anew and leave nothing for the next build.")
    private boolean noCache;

    @Mixin
    private Screen screen = new Screen();

    @Override
    public Integer call() throws IOException {
        Path target =
                output != null ? output : common.source().resolve("target").resolve("site");
        try (StagedFolder folder = StagedFolder.beside(target, common.source());
                SiteCache cache = cache(target);
                OnSignal onSignal = new OnSignal(folder::abandon)) {
            onSignal.listen();
            return make(folder, cache, target);
        } catch (UnsafeOutput e) {
            screen.err().println("The site cannot go there: " + e.getMessage() + ".");
            screen.err().println("Name a new or empty folder with --output.");
            return ExitCode.WRONG_USAGE;
        } catch (OutputTaken e) {
            screen.err().println("The site cannot be written now: " + e.getMessage() + ".");
            screen.err().println("Wait until that has ended, then try again.");
            return ExitCode.PROBLEMS;
        } catch (BakeFailed | PrintFailed e) {
            screen.err().println(e.getMessage());
            screen.err().println("Nothing was written. The site stays as it was.");
            return ExitCode.PROBLEMS;
        }
    }

    private Integer make(StagedFolder folder, SiteCache cache, Path target)
            throws IOException, BakeFailed, PrintFailed {
        cache.recall(folder);
        Build build = new Build(common.build(drafts, Optional.ofNullable(baseUrl), !noPdf));
        Optional<Build.Result> same = cache.same(build, folder);
        Build.Result result = same.isPresent() ? same.get() : build.writeTo(folder, cache);
        common.tell(result.problems(), screen.err());
        if (result.hasErrors()) {
            screen.err().println("Nothing was written. The site stays as it was.");
            return ExitCode.PROBLEMS;
        }
        if (same.isEmpty()) {
            folder.publish();
            commit(cache);
        }
        sayWhere(target, result.pages());
        return ExitCode.FINE;
    }

    /** Beside the site, and never in it: what is published holds nothing but pages. */
    private SiteCache cache(Path target) throws IOException {
        Path name = target.toAbsolutePath().normalize().getFileName();
        return noCache || name == null ? SiteCache.none() : SiteCache.in(target.resolveSibling("." + name + "-cache"));
    }

    /** The site is published, whatever becomes of the cache. */
    private void commit(SiteCache cache) {
        try {
            cache.commit();
        } catch (IOException e) {
            screen.err()
                    .println("The site is published, but the next build will have to make all of it anew: "
                            + e.getMessage());
        }
    }

    private void sayWhere(Path target, int pages) {
        if (!common.quiet()) {
            screen.out()
                    .println("The site is ready: " + pages + (pages == 1 ? " page. Open " : " pages. Open ")
                            + target.resolve("index.html").normalize());
        }
    }
}
