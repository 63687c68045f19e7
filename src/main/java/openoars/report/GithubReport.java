package openoars.report;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import openoars.problem.Problem;

/**
 * Problems as workflow commands, which GitHub shows at their lines. It shows ten of each weight for a step, so that the
 * most serious come first.
 */
public final class GithubReport implements Report {

    @Override
    public void print(List<Problem> problems, PrintWriter out) {
        problems.stream()
                .sorted(Comparator.comparing(Problem::severity).thenComparing(Comparator.naturalOrder()))
                .forEach(problem -> out.println(command(problem)));
        out.flush();
    }

    private static String command(Problem problem) {
        String level = switch (problem.severity()) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case ADVICE -> "notice";
        };
        return "::" + level
                + " file=" + property(problem.at().fileName())
                + ",line=" + problem.at().line()
                + ",endLine=" + problem.end().line()
                + ",col=" + problem.at().column()
                + ",endColumn=" + problem.end().column()
                + ",title=" + property(problem.rule())
                + "::"
                + data(Problem.printable(capital(problem.message())) + ".\n" + Problem.printable(problem.hint()));
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
