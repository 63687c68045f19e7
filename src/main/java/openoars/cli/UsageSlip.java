package openoars.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import openoars.problem.Problem;
import openoars.problem.Spelling;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says which word behind the program's name it cannot make sense of, and what to write instead. */
final class UsageSlip implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException slip, String[] arguments) {
        CommandLine command = slip.getCommandLine();
        PrintWriter err = command.getErr();
        if (arguments.length == 0) {
            err.println("Say what to do, for example 'openoars check'.");
            command.usage(err);
        } else {
            err.println(Problem.printable(what(slip, command)).strip());
            err.println("'" + command.getCommandSpec().qualifiedName() + " --help' lists all there is.");
        }
        return ExitCode.WRONG_USAGE;
    }

    private static String what(ParameterException slip, CommandLine command) {
        if (slip instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched, command);
        }
        if (slip instanceof MissingParameterException missing) {
            return missing(missing.getMissing().get(0), command);
        }
        if (slip instanceof OverwrittenOptionException twice) {
            return "'" + ((OptionSpec) twice.getOverwritten()).longestName() + "' is there twice. Once is enough.";
        }
        String message = String.valueOf(slip.getMessage());
        return slip.getArgSpec() instanceof OptionSpec option && slip.getValue() != null
                ? wrongValue(option, slip.getValue(), message)
                : message;
    }

    private static String unmatched(UnmatchedArgumentException slip, CommandLine command) {
        String word = slip.getUnmatched().get(0);
        if (slip.isUnknownOption()) {
            List<String> options = command.getCommandSpec().options().stream()
                    .map(OptionSpec::longestName)
                    .toList();
            String name = word.split("=", 2)[0];
            return "There is no option '" + name + "'. " + Spelling.didYouMean(name, options, () -> "");
        }
        if (!command.getSubcommands().isEmpty()) {
            return "There is no command '" + word + "'. "
                    + Spelling.didYouMean(word, command.getSubcommands().keySet());
        }
        return "'" + word + "' is one word too many. Put quotes around words that belong together.";
    }

    private static String missing(ArgSpec missing, CommandLine command) {
        return missing instanceof OptionSpec option
                ? "Something has to stand behind '" + option.longestName() + "': '" + option.longestName() + "="
                        + option.paramLabel() + "'."
                : missing.paramLabel() + " is missing. Write '"
                        + command.getHelp().abbreviatedSynopsis().strip() + "'.";
    }

    private static String wrongValue(OptionSpec option, String value, String otherwise) {
        Class<?> type = option.type();
        if (type == boolean.class) {
            return "'" + option.longestName() + "' stands alone, without '" + value + "'.";
        }
        if (type != int.class && !type.isEnum()) {
            return otherwise;
        }
        String kind = type.isEnum()
                ? Stream.of(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "))
                : "a whole number";
        return "'" + value + "' cannot stand behind '" + option.longestName() + "'. It takes " + kind + ".";
    }
}
