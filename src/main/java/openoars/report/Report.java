package openoars.report;

import java.io.PrintWriter;
import java.util.List;
import openoars.problem.Problem;

/** A form in which to tell what was found. */
public interface Report {

    /** Where each rule is explained: the address of the page, its key behind it. */
    String EXPLANATIONS = "https://openoars.github.io/openoars/reference/checks.html#";

    /** Where the rule of a problem is explained, whatever its kind. */
    static String explanation(Problem problem) {
        return EXPLANATIONS + problem.rule().split("/", 2)[0];
    }

    /**
     * Tells everything.
     *
     * @param problems sorted by place
     */
    void print(List<Problem> problems, PrintWriter out);
}
