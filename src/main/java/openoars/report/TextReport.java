package openoars.report;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import openoars.problem.Problem;
import openoars.problem.Severity;

/**
 * Problems for people: with the words in question, how many there are, and where to begin. Of many ideas that are alike
 * the first few are told, so that they do not hide what has to be put right.
 */
public final class TextReport implements Report {

    /** With fewer problems than this, everybody sees the first. */
    private static final int FEW = 4;

    /** As many ideas of one rule are told. */
    private static final int ALIKE = 10;

    private static final String END = "\u001b[0m";

    private final SourceLines lines;
    private final boolean isColoured;

    public TextReport(SourceLines lines, boolean isColoured) {
        this.lines = lines;
        this.isColoured = isColoured;
    }

    @Override
    public void print(List<Problem> problems, PrintWriter out) {
        SortedMap<String, Integer> ideas = new TreeMap<>();
        Set<String> told = new HashSet<>();
        for (Problem problem : problems) {
            if (problem.severity() != Severity.ADVICE || ideas.merge(problem.rule(), 1, Integer::sum) <= ALIKE) {
                boolean isNew = told.add(problem.rule() + problem.message() + problem.hint());
                print(problem, isNew || problem.isError(), out);
            }
        }
        if (!problems.isEmpty()) {
            out.println();
            ideas.forEach((rule, count) -> tellOthers(rule, count - ALIKE, out));
            out.println(summary(problems));
        }
        if (problems.size() >= FEW) {
            first(problems)
                    .ifPresent(problem -> out.println(
                            "Begin with " + Problem.printable(problem.at().toString())));
        }
        out.flush();
    }

    /** @param isWhole whether to show the line and say what to do, and not only where it is */
    private void print(Problem problem, boolean isWhole, PrintWriter out) {
        String[] parts = problem.format().split("\n", 2);
        String word = problem.severity().word() + "[" + problem.rule() + "]";
        out.println(parts[0].replace(word, coloured(word, problem.severity())));
        if (!isWhole) {
            return;
        }
        lines.line(problem.at())
                .filter(line -> !line.isBlank())
                .map(line -> Excerpt.of(problem, line))
                .ifPresent(excerpt -> print(excerpt, problem.severity(), out));
        out.println(parts[1]);
    }

    private static void tellOthers(String rule, int others, PrintWriter out) {
        if (others > 0) {
            out.println(others + " more of [" + rule + "]; '--format json' tells them all");
        }
    }

    private void print(Excerpt excerpt, Severity severity, PrintWriter out) {
        out.println("  " + excerpt.number() + " | " + excerpt.words());
        out.println("  " + " ".repeat(excerpt.number().length()) + " | "
                + excerpt.marks().replace("^", "") + coloured(excerpt.marks().strip(), severity));
    }

    private String coloured(String text, Severity severity) {
        String colour = switch (severity) {
            case ERROR -> "\u001b[1;31m";
            case WARNING -> "\u001b[1;33m";
            case ADVICE -> "\u001b[1;36m";
        };
        return isColoured ? colour + text + END : text;
    }

    /** The first error, or if there is none the first problem. */
    private static Optional<Problem> first(List<Problem> problems) {
        return problems.stream()
                .filter(Problem::isError)
                .findFirst()
                .or(() -> problems.stream().findFirst());
    }

    /** How many problems there are of each weight, in words. */
    static String summary(List<Problem> problems) {
        List<String> parts = new ArrayList<>();
        add(parts, count(problems, Severity.ERROR), "thing to put right", "things to put right");
        add(parts, count(problems, Severity.WARNING), "thing to think about", "things to think about");
        add(parts, count(problems, Severity.ADVICE), "idea", "ideas");
        return String.join(", ", parts);
    }

    private static void add(List<String> parts, long number, String one, String more) {
        if (number > 0) {
            parts.add(number + " " + (number == 1 ? one : more));
        }
    }

    static long count(List<Problem> problems, Severity severity) {
        return problems.stream().filter(p -> p.severity() == severity).count();
    }
}
