package openoars.report;

import java.io.PrintWriter;
import java.util.List;
import openoars.problem.Problem;

/** A form in which to tell what was found. */
public interface Report {

    /** Where each rule is explained: the address of the page, its key behind it. */
    String EXPLANATIONS = "https://openoars.github.io/openoars/reference/checks.html#";

    /**
     * Tells everything.
     *
     * @param problems sorted by place
     */
    void print(List<Problem> problems, PrintWriter out);
}
