package openoars.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import openoars.check.prose.WordRuns;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Turns texts that are somebody else's into fingerprints. */
@Command(
        mixinStandardHelpOptions = true,
        description = "Prints the fingerprints of texts that pages must not copy, for content/data/own-words.yml.")
final class OwnWordsCommand implements Callable<Integer> {

    private static final int IN_A_LINE = 6;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Texts in UTF-8.")
    private List<Path> files = List.of();

    @Mixin
    private Screen screen = new Screen();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = screen.out();
        for (Path file : files) {
            print(file, out);
        }
        return ExitCode.FINE;
    }

    private static void print(Path file, PrintWriter out) throws IOException {
        List<String> fingerprints = WordRuns.of(Files.readString(file, StandardCharsets.UTF_8)).stream()
                .map(run -> String.format("%016x", run.fingerprint()))
                .distinct()
                .sorted()
                .toList();
        out.println("  - text: " + file.getFileName());
        out.println("    fingerprints: |");
        for (int i = 0; i < fingerprints.size(); i += IN_A_LINE) {
            List<String> line = fingerprints.subList(i, Math.min(fingerprints.size(), i + IN_A_LINE));
            out.println("      " + line.stream().collect(Collectors.joining(" ")));
        }
    }
}
