package openoars.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/** What a command printed, and the exit code it ended with. */
record Said(int exitCode, String out, String err) {

    /** Runs the program as a shell would, without leaving this virtual machine. */
    static Said by(String... arguments) {
        return by(OpenoarsCommand.commandLine(arguments), arguments);
    }

    static Said by(CommandLine command, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode =
                OpenoarsCommand.run(command.setOut(new PrintWriter(out)).setErr(new PrintWriter(err)), arguments);
        return new Said(exitCode, text(out), text(err));
    }

    /** The same without the lines of files that are shown below what is said of them. */
    Said withoutExcerpts() {
        return new Said(exitCode, out, err.replaceAll("(?m)^  \\d* +\\| .*\\n|^  \\d+ \\| .*\\n", ""));
    }

    /** With the same line ends on every system. */
    private static String text(StringWriter written) {
        return written.toString().replace(System.lineSeparator(), "\n");
    }
}
