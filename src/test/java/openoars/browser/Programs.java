package openoars.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The two programs that the browser tests take from the machine, as far as it has them. Chromium without a window to draw
 * comes first: it opens a page in half the time.
 */
record Programs(Optional<Path> node, Optional<Path> chromium) {

    private static final String CHROME = "OPENOARS_CHROME";
    private static final int OLDEST_NODE = 20;

    /** @param environment holds {@code PATH}, and perhaps {@code OPENOARS_CHROME} */
    static Programs in(Map<String, String> environment) {
        Optional<Path> named = Optional.ofNullable(environment.get(CHROME)).map(Path::of);
        return new Programs(
                find(environment, "node"),
                named.isPresent()
                        ? named.filter(Files::isExecutable)
                        : find(
                                environment,
                                "chromium-headless-shell",
                                "chromium",
                                "chromium-browser",
                                "google-chrome"));
    }

    /** What there is not, one sentence each; empty if all is there. */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (node.isEmpty()) {
            missing.add("There is no Node on the PATH. Install Node " + OLDEST_NODE
                    + " or newer from https://nodejs.org/.");
        } else if (major(node.get()) < OLDEST_NODE) {
            missing.add("Playwright needs Node " + OLDEST_NODE + " or newer, and " + node.get() + " is Node "
                    + major(node.get()) + ". Install a newer one from https://nodejs.org/.");
        }
        if (chromium.isEmpty()) {
            missing.add("There is no Chromium or Chrome on the PATH. Install it, for example with"
                    + " 'apt-get install chromium-headless-shell', or name the program in " + CHROME + ".");
        }
        return missing;
    }

    /** The 20 of {@code v20.20.2}; 0 if the program says something else. */
    private static int major(Path node) {
        try {
            Process process = new ProcessBuilder(node.toString(), "--version").start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return said.matches("v\\d{1,4}\\.[^\\n]*\\n?") ? Integer.parseInt(said.substring(1, said.indexOf('.'))) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException("'" + node + " --version' does not start", e);
        }
    }

    private static Optional<Path> find(Map<String, String> environment, String... names) {
        List<Path> folders = Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator))
                .map(Path::of)
                .toList();
        return Stream.of(names)
                .flatMap(name -> folders.stream().map(folder -> folder.resolve(name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
