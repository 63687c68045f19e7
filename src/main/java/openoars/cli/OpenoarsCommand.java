package openoars.cli;

import java.io.IOException;
import java.io.PrintWriter;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program and its verbs. */
@Command(
        name = "openoars",
        mixinStandardHelpOptions = true,
        version = "openoars " + OpenoarsCommand.VERSION,
        description = "Turns Markdown in content/ into a training site.",
        subcommands = {
            BuildCommand.class,
            CheckCommand.class,
            ServeCommand.class,
            NewCommand.class,
            ImportCommand.class,
            ExplainCommand.class,
            OwnWordsCommand.class,
            EditorCommand.class,
            AutoComplete.GenerateCompletion.class
        },
        footer = {"", "Exit codes: 0 fine, 1 something to put right, 2 wrong usage, 70 our fault, 130 interrupted."})
public final class OpenoarsCommand {

    static final String VERSION = "0.1.0";

    /**
     * Runs one command.
     *
     * @return the exit code
     */
    public static int run(String... arguments) {
        return run(commandLine(), arguments);
    }

    static int run(CommandLine command, String... arguments) {
        try {
            return command.execute(arguments);
        } catch (Error e) {
            // Picocli handles exceptions only; an error would end with the exit code for a slip of the contributor.
            return explain(e, command.getErr());
        }
    }

    /** Ready for other writers, too. */
    static CommandLine commandLine() {
        return new CommandLine(new OpenoarsCommand())
                .setExecutionExceptionHandler((failure, command, parsed) -> explain(failure, command.getErr()));
    }

    private static int explain(Throwable failure, PrintWriter err) {
        if (failure instanceof IOException) {
            err.println("A file could not be read or written: " + failure.getMessage() + ".");
            err.println("Nothing was published. Check the disk and the rights to the folder, then try again.");
            return ExitCode.PROBLEMS;
        }
        err.println("Something in Openoars itself went wrong, and it is not your fault.");
        err.println("Please tell us at https://github.com/openoars/openoars/issues and add what stands below.");
        failure.printStackTrace(err);
        return ExitCode.OUR_FAULT;
    }
}
