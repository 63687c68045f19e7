package openoars.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The two programs that the browser tests take from the machine, as far as it has them. */
record Programs(Optional<Path> node, Optional<Path> chromium) {

    private static final String CHROME = "OPENOARS_CHROME";

    /** @param environment holds {@code PATH}, and perhaps {@code OPENOARS_CHROME} */
    static Programs in(Map<String, String> environment) {
        Optional<Path> named = Optional.ofNullable(environment.get(CHROME)).map(Path::of);
        return new Programs(
                find(environment, "node"),
                named.isPresent()
                        ? named.filter(Files::isExecutable)
                        : find(environment, "chromium", "chromium-browser", "google-chrome"));
    }

    /** What there is not, one sentence each; empty if all is there. */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (node.isEmpty()) {
            missing.add("There is no Node on the PATH. Install it, for example with 'apt-get install nodejs'.");
        }
        if (chromium.isEmpty()) {
            missing.add("There is no Chromium or Chrome on the PATH. Install it, for example with"
                    + " 'apt-get install chromium', or name the program in " + CHROME + ".");
        }
        return missing;
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
