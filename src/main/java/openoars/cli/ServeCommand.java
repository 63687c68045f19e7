package openoars.cli;

import java.awt.Desktop;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import openoars.problem.Problem;
import openoars.serve.Address;
import openoars.serve.AddressRefused;
import openoars.serve.Preview;
import openoars.site.Build;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Shows the site while it is written. */
@Command(
        mixinStandardHelpOptions = true,
        description = "Shows the site in a browser on this machine, and shows it anew on every save. Ctrl-C ends it.")
final class ServeCommand implements Callable<Integer>, Preview.Listener {

    private static final int LAST_PORT = 65535;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "The port to serve at; 0 takes any that is free (default: 8080).")
    private String port = "8080";

    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = Address.THIS_MACHINE,
            description = "A name or number of this machine to serve at (default: 127.0.0.1, for this machine alone).")
    private String host = Address.THIS_MACHINE;

    @Option(names = "--open", description = "Open the home page in a browser.")
    private boolean open;

    @Option(names = "--drafts", description = "Show drafts too.")
    private boolean drafts;

    @Mixin
    private Screen screen = new Screen();

    private boolean hasPages;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Address address = address();
        try (Preview preview = Preview.open(common.build(drafts, Optional.empty(), false), address, this)) {
            screen.out().println("The preview is at " + preview.url() + " and Ctrl-C ends it.");
            screen.out().flush();
            if (open) {
                browse(URI.create(preview.url()));
            }
            preview.run();
            return ExitCode.FINE;
        } catch (AddressRefused e) {
            tell("The preview cannot begin: " + e.getMessage() + ".", e.hint());
            return ExitCode.PROBLEMS;
        }
    }

    @Override
    public void built(Build.Result result) {
        common.tell(result.problems(), screen.err());
        if (result.hasErrors()) {
            sayWhatIsSeen();
            return;
        }
        hasPages = true;
        if (!common.quiet()) {
            tell("The preview is up to date: " + result.pages() + " pages.");
        }
    }

    @Override
    public void stopped(List<String> reasons) {
        reasons.stream().map(Problem::printable).forEach(this::tell);
        sayWhatIsSeen();
    }

    @Override
    public void looksForItself(String reason) {
        tell(
                "The system does not tell of changes here: " + Problem.printable(reason) + ".",
                "The preview looks for them once a second.");
    }

    private Address address() {
        if (!port.matches("\\d{1,5}") || Integer.parseInt(port) > LAST_PORT) {
            throw wrong("There is no port '" + port + "'. Ports go from 0 to " + LAST_PORT + ".");
        }
        if (!Files.isDirectory(common.source())) {
            throw wrong("There is no folder '" + common.source() + "'. Name the folder above content/ with --source.");
        }
        Address address = new Address(host, Integer.parseInt(port));
        if (address.isOpenToOthers()) {
            tell("Other machines on your network can see this preview, drafts and mistakes included.");
        }
        return address;
    }

    private void browse(URI address) throws IOException {
        if (Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Desktop.Action.BROWSE)) {
            Desktop.getDesktop().browse(address);
        } else {
            tell("No browser can be opened from here. Open the address yourself.");
        }
    }

    private void sayWhatIsSeen() {
        String seen = hasPages ? "The preview shows the pages as they were before." : "There are no pages to show yet.";
        tell(seen + " Put this right and save.");
    }

    private void tell(String... lines) {
        List.of(lines).forEach(screen.err()::println);
        screen.err().flush();
    }

    private ParameterException wrong(String message) {
        return new ParameterException(screen.commandLine(), message);
    }
}
