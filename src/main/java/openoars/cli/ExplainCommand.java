package openoars.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import openoars.problem.Rule;
import openoars.problem.Spelling;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells why a rule is there. */
@Command(
        mixinStandardHelpOptions = true,
        description = "Tells why a rule is there and how to write it instead; without a rule, lists them all.")
final class ExplainCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..1",
            paramLabel = "RULE",
            description = "What stands between the square brackets of a message, e.g. broken-link.")
    private @Nullable String name;

    @Mixin
    private Screen screen = new Screen();

    @Override
    public Integer call() {
        if (name == null) {
            Arrays.stream(Rule.values()).forEach(rule -> screen.out().printf("%-24s %s%n", rule.key(), rule.title()));
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
        screen.out()
                .println(rule.title() + " (" + rule.key() + ", "
                        + rule.severity().word() + ")");
        screen.out().println();
        screen.out().print(rule.explanation());
        screen.out().flush();
    }

    private Integer unknown(String written) {
        List<String> keys = Arrays.stream(Rule.values()).map(Rule::key).toList();
        return screen.wrong(
                "There is no rule called '" + written + "'.",
                Spelling.didYouMean(written, keys, () -> "'openoars explain' lists them all."));
    }
}
