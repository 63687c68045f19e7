package openoars;

import openoars.cli.OpenoarsCommand;

/** Arguments in, exit code out. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(OpenoarsCommand.run(arguments));
    }
}
