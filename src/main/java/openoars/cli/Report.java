package openoars.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import openoars.problem.Problem;
import picocli.CommandLine.Help.Ansi;

/** Prints problems for people: all of them, sorted, and at the end how many there are. */
final class Report {

    private final PrintWriter out;
    private final Ansi ansi;

    Report(PrintWriter out, Ansi ansi) {
        this.out = out;
        this.ansi = ansi;
    }

    void print(List<Problem> problems) {
        problems.forEach(problem -> out.println(coloured(problem)));
        if (!problems.isEmpty()) {
            out.println();
            out.println(summary(problems));
        }
        out.flush();
    }

    static String summary(List<Problem> problems) {
        List<String> parts = new ArrayList<>();
        count(problems, true).ifPresent(n -> parts.add(many(n, "thing to put right", "things to put right")));
        count(problems, false).ifPresent(n -> parts.add(many(n, "thing to think about", "things to think about")));
        return String.join(", ", parts);
    }

    private String coloured(Problem problem) {
        String text = problem.format();
        if (!ansi.enabled()) {
            return text;
        }
        String word = problem.severity().word() + "[" + problem.rule() + "]";
        String colour = problem.isError() ? "\u001b[1;31m" : "\u001b[1;33m";
        return text.replace(word, colour + word + "\u001b[0m");
    }

    private static OptionalLong count(List<Problem> problems, boolean errors) {
        long number = problems.stream().filter(p -> p.isError() == errors).count();
        return number == 0 ? OptionalLong.empty() : OptionalLong.of(number);
    }

    private static String many(long number, String one, String more) {
        return number + " " + (number == 1 ? one : more);
    }
}
