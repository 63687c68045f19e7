package openoars.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import openoars.problem.Problem;
import openoars.report.Baseline;
import openoars.report.GithubReport;
import openoars.report.JsonReport;
import openoars.report.MarkdownReport;
import openoars.report.RdjsonReport;
import openoars.report.Repairs;
import openoars.report.Report;
import openoars.report.SarifReport;
import openoars.report.SourceLines;
import openoars.report.TextReport;
import openoars.site.Build;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks the content. */
@Command(
        mixinStandardHelpOptions = true,
        description = "Says what a build would say and gives some ideas beside; writes nothing unless asked to.")
final class CheckCommand implements Callable<Integer> {

    /** The forms in which it can say it. */
    enum Format {
        text,
        github,
        json,
        sarif,
        rdjson
    }

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(
            names = "--format",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES} (default: text, for people).")
    private Format format = Format.text;

    @Option(names = "--output-file", paramLabel = "FILE", description = "Write it there and not on the screen.")
    private @Nullable Path outputFile;

    @Option(
            names = "--summary",
            paramLabel = "FILE",
            description = "Also add all of it, as Markdown, to the end of this file.")
    private @Nullable Path summary;

    @Option(
            names = "--changed",
            paramLabel = "FILE",
            arity = "1..*",
            description = "Speak of these files only; may be given more than once.")
    private List<Path> changed = List.of();

    @Option(names = "--fix", description = "First put right in the files what can only be meant one way.")
    private boolean fix;

    @Option(names = "--baseline", paramLabel = "FILE", description = "Let what this file lists wait.")
    private @Nullable Path baseline;

    @Option(names = "--write-baseline", paramLabel = "FILE", description = "Write all that is found into such a file.")
    private @Nullable Path newBaseline;

    @Mixin
    private Screen screen = new Screen();

    @Override
    public Integer call() throws IOException {
        Build build = new Build(common.build(true, Optional.empty(), true));
        Build.Result result = build.check();
        if (fix) {
            List<Problem> made = new Repairs(common.source()).make(asked(result.problems()));
            say(
                    made.isEmpty()
                            ? "There was nothing that could be put right without a look."
                            : "Put right: " + made.size() + ".");
            made.forEach(problem -> say("  " + problem.at() + " " + problem.message()));
            result = build.check();
        }
        return tell(asked(result.problems()), result.pages());
    }

    private Integer tell(List<Problem> found, int pages) throws IOException {
        if (newBaseline != null) {
            Baseline.write(found, newBaseline);
        }
        List<Problem> problems = (baseline != null ? Baseline.read(baseline) : Baseline.empty()).without(found);
        print(problems);
        if (summary != null) {
            try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(
                    summary, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND))) {
                new MarkdownReport().print(problems, out);
            }
        }
        if (problems.isEmpty() && format == Format.text) {
            say(found.isEmpty() ? "All " + pages + " pages are fine." : "Nothing new. " + found.size() + " may wait.");
        }
        return problems.stream().anyMatch(Problem::isError) ? ExitCode.PROBLEMS : ExitCode.FINE;
    }

    private void print(List<Problem> problems) throws IOException {
        if (outputFile == null) {
            report(common.ansi().enabled()).print(problems, screen.out());
        } else {
            try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(outputFile, StandardCharsets.UTF_8))) {
                report(false).print(problems, out);
            }
        }
    }

    private Report report(boolean isColoured) {
        SourceLines lines = new SourceLines(common.source());
        return switch (format) {
            case text -> new TextReport(lines, isColoured);
            case github -> new GithubReport();
            case json -> new JsonReport();
            case sarif -> new SarifReport(lines, OpenoarsCommand.VERSION);
            case rdjson -> new RdjsonReport(lines);
        };
    }

    /** What stands in the files that were asked for; everything if none was. */
    private List<Problem> asked(List<Problem> problems) {
        List<Path> files = changed.stream().map(this::fromRoot).toList();
        return files.isEmpty()
                ? problems
                : problems.stream()
                        .filter(problem -> files.contains(problem.at().file().normalize()))
                        .toList();
    }

    /** People name a file from where they are; problems name it from the folder that holds content/. */
    private Path fromRoot(Path file) {
        Path root = common.source().toAbsolutePath().normalize();
        Path whole = file.toAbsolutePath().normalize();
        return whole.startsWith(root) ? root.relativize(whole) : file.normalize();
    }

    private void say(String words) {
        if (!common.quiet()) {
            (format == Format.text ? screen.out() : screen.err()).println(words);
        }
    }
}
