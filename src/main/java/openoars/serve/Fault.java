package openoars.serve;

import openoars.problem.Problem;
import openoars.problem.Severity;

/**
 * One entry of the list that stands between a save and its page.
 *
 * @param at file, line and column; empty if the message itself says where
 * @param severity the word for it, e.g. {@code error}
 */
record Fault(String at, String severity, String message, String hint) {

    static Fault of(Problem problem) {
        return new Fault(problem.at().toString(), problem.severity().word(), problem.message(), problem.hint());
    }

    static Fault because(String reason) {
        return new Fault("", Severity.ERROR.word(), reason, "Put it right and save again.");
    }

    boolean isError() {
        return severity.equals(Severity.ERROR.word());
    }
}
