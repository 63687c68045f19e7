package openoars.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import openoars.model.Look;
import openoars.model.Site;
import openoars.reading.LibraryReader;
import openoars.reading.PageCache;
import openoars.reading.Proofreader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Helps a team to set up an editor for people who do not use git. */
@Command(
        name = "editor",
        mixinStandardHelpOptions = true,
        description = "Prints the settings (config.yml) that Sveltia CMS or Decap CMS need to edit the pages.")
final class EditorCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Site site = new LibraryReader(common.source(), Look.PLAIN, data -> Proofreader.SILENT, PageCache.NONE)
                .read()
                .library()
                .site();
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        Optional<String> repository = site.gitHub();
        if (repository.isEmpty() || site.sections().isEmpty()) {
            command.getErr().println("The editor needs to know the sections of the site and a repository at GitHub.");
            command.getErr()
                    .println("Write them into content/data/site.yml, for example"
                            + " 'repository: https://github.com/someone/handbook'.");
            return ExitCode.PROBLEMS;
        }
        PrintWriter out = command.getOut();
        out.print(new EditorSettings(site, repository.get()).text());
        out.flush();
        return ExitCode.FINE;
    }
}
