package openoars.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import openoars.notes.NotesImport;
import openoars.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Begins a site with what somebody has written already. */
@Command(
        mixinStandardHelpOptions = true,
        description = "Makes the pages of a new site out of a folder of Markdown notes.")
final class ImportCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "NOTES", description = "The folder with the notes; it stays as it is.")
    private Path notes = Path.of("");

    @Mixin
    private Screen screen = new Screen();

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(notes)) {
            return screen.wrong("There is no folder '" + notes + "'.", "Check the spelling, or name another one.");
        }
        Path content = common.source().resolve("content").normalize();
        if (isTaken(content)) {
            return screen.wrong(
                    "'" + content + "' has something in it already, and nothing there is written over.",
                    "Go to an empty folder, or name one with --source.");
        }
        NotesImport read = NotesImport.of(notes);
        if (read.isEmpty()) {
            return screen.wrong("There are no notes in '" + notes + "'.", "Notes are files that end in .md.");
        }
        tell(read.writeTo(content, CommonOptions.today()), content);
        return ExitCode.FINE;
    }

    private static boolean isTaken(Path content) throws IOException {
        if (!Files.isDirectory(content)) {
            return Files.exists(content);
        }
        try (Stream<Path> files = Files.list(content)) {
            return files.findAny().isPresent();
        }
    }

    private void tell(NotesImport.Result result, Path content) {
        PrintWriter out = screen.out();
        out.println("Made pages in '" + content + "': " + result.pages() + ".");
        tell(result.pictures(), "Pictures that became the words that describe them");
        tell(result.tags(), "Pieces of HTML that were taken out");
        tell(result.links(), "Links to no page of yours that became plain words");
        result.leftOut().forEach(file -> out.println("Left out: " + Problem.printable(file.toString())));
        out.println("'openoars check' says what could be better, 'openoars serve' shows the site.");
    }

    private void tell(int count, String of) {
        if (count > 0) {
            screen.out().println(of + ": " + count + ".");
        }
    }
}
