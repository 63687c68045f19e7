package openoars.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import openoars.model.Look;
import openoars.model.Site;
import openoars.reading.LibraryReader;
import openoars.reading.PageCache;
import openoars.reading.Proofreader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Helps a team to set up an editor for people who do not use git. */
@Command(
        mixinStandardHelpOptions = true,
        description = "Prints the settings (config.yml) that Sveltia CMS or Decap CMS need to edit the pages.")
final class EditorCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private Screen screen = new Screen();

    @Override
    public Integer call() throws IOException {
        Site site = new LibraryReader(common.source(), Look.PLAIN, data -> Proofreader.SILENT, PageCache.NONE)
                .read()
                .library()
                .site();
        Optional<String> repository = site.gitHub();
        if (repository.isEmpty() || site.sections().isEmpty()) {
            screen.err().println("The editor needs to know the sections of the site and a repository at GitHub.");
            screen.err()
                    .println("Write them into content/data/site.yml, for example"
                            + " 'repository: https://github.com/someone/handbook'.");
            return ExitCode.PROBLEMS;
        }
        screen.out().print(new EditorSettings(site, repository.get()).text());
        screen.out().flush();
        return ExitCode.FINE;
    }
}
