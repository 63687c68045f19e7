package openoars.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import openoars.problem.Problem;
import openoars.problem.Severity;
import openoars.report.SourceLines;
import openoars.report.TextReport;
import openoars.site.BuildOptions;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;

/** Options that every command takes. */
final class CommonOptions {

    /** When to colour. */
    enum Colour {
        auto,
        always,
        never
    }

    /** More than this no pool of threads takes. */
    private static final int MOST_THREADS = 1000;

    @Option(
            names = "--source",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "The folder that holds content/ (default: this folder).")
    private Path source = Path.of(".");

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many pages to work on at once (default: as many as this machine has processors).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--color", defaultValue = "auto", description = "auto, always or never (default: auto).")
    private Colour colour = Colour.auto;

    @Option(
            names = {"-q", "--quiet"},
            description = "Say only what is wrong.")
    private boolean quiet;

    Path source() {
        return source;
    }

    boolean quiet() {
        return quiet;
    }

    /** {@code NO_COLOR} and pipes switch colours off, as people expect (no-color.org). */
    Ansi ansi() {
        return switch (colour) {
            case always -> Ansi.ON;
            case never -> Ansi.OFF;
            case auto -> Ansi.AUTO;
        };
    }

    /** Tells what is to be put right or thought about. Ideas are for those who ask for them with 'check'. */
    void tell(List<Problem> problems, PrintWriter out) {
        List<Problem> serious = problems.stream()
                .filter(problem -> problem.severity() != Severity.ADVICE)
                .toList();
        new TextReport(new SourceLines(source), ansi().enabled()).print(serious, out);
    }

    BuildOptions build(boolean drafts, Optional<String> baseUrl, boolean pdf) {
        return new BuildOptions(source, drafts, baseUrl, pdf, Math.max(1, Math.min(threads, MOST_THREADS)), today());
    }

    /** The same day for everybody, wherever they are. */
    static LocalDate today() {
        return LocalDate.now(Clock.systemUTC());
    }
}
