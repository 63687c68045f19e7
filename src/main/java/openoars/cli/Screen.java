package openoars.cli;

import java.io.PrintWriter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Where a command speaks to the person who typed it. It is no command; picocli fills in only what it takes for one. */
@Command
final class Screen {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    CommandLine commandLine() {
        return Objects.requireNonNull(command).commandLine();
    }

    PrintWriter out() {
        return commandLine().getOut();
    }

    PrintWriter err() {
        return commandLine().getErr();
    }

    /** Says what cannot be done as it was typed, and what to do next; the exit code for that. */
    Integer wrong(String what, String next) {
        err().println(what);
        err().println(next);
        return ExitCode.WRONG_USAGE;
    }
}
