package openoars.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import openoars.model.Beginning;
import openoars.model.PageType;
import openoars.model.Slug;
import openoars.problem.Spelling;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Starts a page for somebody. */
@Command(
        mixinStandardHelpOptions = true,
        description = "Writes the beginning of a page into the right folder, as a draft.")
final class NewCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(
            index = "0",
            paramLabel = "TYPE",
            description = "What kind of page: lesson, skill, worksheet and so on.")
    private String type = "";

    @Parameters(index = "1", paramLabel = "TITLE", description = "Its title, in quotes.")
    private String title = "";

    @Option(
            names = "--section",
            paramLabel = "FOLDER",
            description = "The folder under content/, if not the usual one.")
    private @Nullable String section;

    @Mixin
    private Screen screen = new Screen();

    @Override
    public Integer call() throws IOException {
        Optional<PageType> known = Arrays.stream(PageType.values())
                .filter(t -> t.key().equals(type))
                .findFirst();
        if (known.isEmpty()) {
            List<String> keys =
                    Arrays.stream(PageType.values()).map(PageType::key).toList();
            return screen.wrong("There is no kind of page called '" + type + "'.", Spelling.didYouMean(type, keys));
        }
        String folder = section != null ? section : known.get().section();
        if (Slug.parse(folder).isEmpty()) {
            return screen.wrong(
                    "'" + folder + "' cannot be a folder of the site.",
                    "Use small letters a-z, digits and single dashes, for example '--section skills'.");
        }
        Optional<Slug> slug = slug(folder);
        if (slug.isEmpty()) {
            return screen.wrong(
                    "'" + title + "' cannot become a file name.", "Use some letters a-z or digits in the title.");
        }
        return write(known.get(), common.source().resolve("content").resolve(slug.get() + ".md"));
    }

    private Optional<Slug> slug(String folder) {
        return Slug.of(title).flatMap(name -> Slug.parse(folder + "/" + name));
    }

    private Integer write(PageType known, Path file) throws IOException {
        if (Files.exists(file)) {
            return screen.wrong(
                    "'" + file.normalize() + "' is there already.", "Choose another title, or edit that page.");
        }
        Files.createDirectories(file.getParent());
        Files.writeString(file, new Beginning(known).text(title, CommonOptions.today()), StandardOpenOption.CREATE_NEW);
        screen.out().println(file.normalize());
        return ExitCode.FINE;
    }
}
