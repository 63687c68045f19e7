package openoars.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import openoars.problem.Rule;
import openoars.problem.Spelling;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells why a rule is there. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Tells why a rule is there and how to write it instead; without a rule, lists them all.")
final class ExplainCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..1",
            paramLabel = "RULE",
            description = "What stands between the square brackets of a message, e.g. broken-link.")
    private @Nullable String name;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        if (name == null) {
            Arrays.stream(Rule.values()).forEach(rule -> out().printf("%-24s %s%n", rule.key(), rule.title()));
            return ExitCode.FINE;
        }
        Optional<Rule> rule = Rule.of(name);
        if (rule.isEmpty()) {
            return unknown(name);
        }
        print(rule.get());
        return ExitCode.FINE;
    }

    private void print(Rule rule) {
        out().println(rule.title() + " (" + rule.key() + ", " + rule.severity().word() + ")");
        out().println();
        out().print(rule.explanation());
        out().flush();
    }

    private Integer unknown(String written) {
        List<String> keys = Arrays.stream(Rule.values()).map(Rule::key).toList();
        PrintWriter err = command().commandLine().getErr();
        err.println("There is no rule called '" + written + "'.");
        err.println(Spelling.didYouMean(written, keys, () -> "'openoars explain' lists them all."));
        return ExitCode.WRONG_USAGE;
    }

    private PrintWriter out() {
        return command().commandLine().getOut();
    }

    private CommandSpec command() {
        return Objects.requireNonNull(spec);
    }
}
