package openoars.report;

import java.io.PrintWriter;
import java.util.List;
import openoars.problem.Problem;
import openoars.problem.Severity;

/** Problems as a page of Markdown, for the summary of a workflow. What strangers wrote is shown and never does anything. */
public final class MarkdownReport implements Report {

    /** GitHub takes a megabyte. */
    private static final int MOST = 1000;

    @Override
    public void print(List<Problem> problems, PrintWriter out) {
        out.println(problems.isEmpty() ? "Everything is fine." : "**" + TextReport.summary(problems) + "**");
        section("To put right", Severity.ERROR, problems, out);
        section("To think about", Severity.WARNING, problems, out);
        section("Ideas", Severity.ADVICE, problems, out);
        out.flush();
    }

    private static void section(String title, Severity severity, List<Problem> problems, PrintWriter out) {
        List<Problem> here =
                problems.stream().filter(p -> p.severity() == severity).toList();
        if (!here.isEmpty()) {
            out.println();
            out.println("### " + title);
            out.println();
            here.stream().limit(MOST).forEach(problem -> print(problem, out));
        }
        if (here.size() > MOST) {
            out.println("- and " + (here.size() - MOST) + " more");
        }
    }

    private static void print(Problem problem, PrintWriter out) {
        out.println("- " + shown(problem.at().toString()) + " " + shown(problem.message()) + " (["
                + shown(problem.rule()) + "](" + Report.explanation(problem) + "))  ");
        out.println("  " + shown(problem.hint()));
    }

    /** Every sign that could be markup stands for itself. */
    private static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        Problem.printable(text).codePoints().forEach(c -> {
            if (c < 128 && !Character.isLetterOrDigit(c) && c != ' ') {
                shown.append("&#").append(c).append(';');
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }
}
