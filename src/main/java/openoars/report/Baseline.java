package openoars.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import openoars.problem.Problem;

/**
 * What was known on a day and may wait. A line of the file holds file, rule and message with tabs between them; the
 * number of the line in the page is not in it, so that a page can be edited.
 */
public final class Baseline {

    private final Map<String, Long> known;

    private Baseline(Map<String, Long> known) {
        this.known = known;
    }

    /** Nothing may wait. */
    public static Baseline empty() {
        return new Baseline(Map.of());
    }

    /** Reads what {@link #write} wrote. */
    public static Baseline read(Path file) throws IOException {
        return new Baseline(Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .collect(Collectors.groupingBy(line -> line, Collectors.counting())));
    }

    /** Writes what is known now. */
    public static void write(List<Problem> problems, Path file) throws IOException {
        List<String> lines =
                new ArrayList<>(List.of("# What 'openoars check' lets wait. Take lines out as you put things right."));
        problems.stream().map(Baseline::line).sorted().forEach(lines::add);
        Files.write(file, lines);
    }

    /** What is new; of two that read the same, as many as there were may wait. */
    public List<Problem> without(List<Problem> problems) {
        Map<String, Long> left = new HashMap<>(known);
        return problems.stream()
                .filter(problem -> left.merge(line(problem), -1L, Long::sum) < 0)
                .toList();
    }

    private static String line(Problem problem) {
        return Problem.printable(problem.at().fileName()) + "\t" + problem.rule() + "\t"
                + Problem.printable(problem.message());
    }
}
