package openoars.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import openoars.problem.Problem;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program and its verbs. */
@Command(
        name = "openoars",
        mixinStandardHelpOptions = true,
        version = "openoars " + OpenoarsCommand.VERSION,
        description = "Turns Markdown in content/ into a training site.",
        footer = {"", "Exit codes: 0 fine, 1 something to put right, 2 wrong usage, 70 our fault, 130 interrupted."})
public final class OpenoarsCommand {

    static final String VERSION = "0.1.0";

    private static final List<Map.Entry<String, Class<?>>> VERBS = List.of(
            Map.entry("build", BuildCommand.class),
            Map.entry("check", CheckCommand.class),
            Map.entry("serve", ServeCommand.class),
            Map.entry("new", NewCommand.class),
            Map.entry("import", ImportCommand.class),
            Map.entry("explain", ExplainCommand.class),
            Map.entry("own-words", OwnWordsCommand.class),
            Map.entry("editor", EditorCommand.class));

    private static final Pattern OUT_OF_MEMORY =
            Pattern.compile("java[.]lang[.]OutOfMemoryError(?<what>(: [^\\[]*[^\\[ ])?)");

    /**
     * Runs one command.
     *
     * @return the exit code
     */
    public static int run(String... arguments) {
        return run(commandLine(arguments), arguments);
    }

    static int run(CommandLine command, String... arguments) {
        try {
            return command.execute(arguments);
        } catch (Error e) {
            // Picocli handles exceptions only; an error would end with the exit code for a slip of the contributor.
            return explain(e, command.getErr());
        }
    }

    /**
     * Ready for other writers, too. Picocli reads each verb by reflection, a good part of a short run; where the first
     * argument is a verb, it gets that one alone.
     */
    static CommandLine commandLine(String... arguments) {
        CommandLine line = new CommandLine(new OpenoarsCommand());
        List<Map.Entry<String, Class<?>>> asked = VERBS.stream()
                .filter(verb -> arguments.length > 0 && arguments[0].equals(verb.getKey()))
                .toList();
        (asked.isEmpty() ? VERBS : asked).forEach(verb -> line.addSubcommand(verb.getKey(), verb.getValue()));
        if (asked.isEmpty()) {
            line.addSubcommand(new AutoComplete.GenerateCompletion());
        }
        line.setParameterExceptionHandler(new UsageSlip());
        return line.setExecutionExceptionHandler((failure, command, parsed) -> explain(failure, command.getErr()));
    }

    private static int explain(Throwable failure, PrintWriter err) {
        if (failure instanceof IOException) {
            err.println("A file could not be read or written: "
                    + Problem.printable(String.valueOf(failure.getMessage())) + ".");
            err.println("Nothing was published. Check the disk and the rights to the folder, then try again.");
            return ExitCode.PROBLEMS;
        }
        Optional<String> lacking = outOfMemory(failure);
        if (lacking.isPresent()) {
            err.println("There is not enough memory" + lacking.get() + ".");
            err.println(
                    "Nothing was published. Give Java more of it, for example with JAVA_TOOL_OPTIONS=-Xmx1g, or work on"
                            + " fewer pages at once with '--threads 1', then try again.");
            return ExitCode.PROBLEMS;
        }
        err.println("Something in Openoars itself went wrong, and it is not your fault.");
        err.println("Please tell us at https://github.com/openoars/openoars/issues and add what stands below.");
        failure.printStackTrace(err);
        return ExitCode.OUR_FAULT;
    }

    /**
     * What there was too little of. The last cause knows it: pools of threads pass on a copy of an error, libraries make it
     * the cause of something else, and of a class that could not be loaded Java keeps no more than these words.
     */
    private static Optional<String> outOfMemory(Throwable failure) {
        Optional<String> lacking = Optional.empty();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            Matcher matcher = OUT_OF_MEMORY.matcher(cause.toString());
            if (matcher.find()) {
                lacking = Optional.of(matcher.group("what"));
            }
        }
        return lacking;
    }
}
