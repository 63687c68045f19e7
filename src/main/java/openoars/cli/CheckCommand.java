package openoars.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import openoars.site.Build;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Checks the content. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Says what a build would say, and writes nothing.")
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Build.Result result = new Build(common.build(true, Optional.empty(), true)).check();
        PrintWriter out = java.util.Objects.requireNonNull(spec).commandLine().getOut();
        new Report(out, common.ansi()).print(result.problems());
        if (result.problems().isEmpty() && !common.quiet()) {
            out.println("All " + result.pages() + " pages are fine.");
        }
        return result.hasErrors() ? ExitCode.PROBLEMS : ExitCode.FINE;
    }
}
