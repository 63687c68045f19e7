package openoars.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Runs the engine outside a browser. */
final class Node {

    static final Path RESOURCES = Path.of("src", "test", "resources", "search");

    private Node() {}

    /** Skips the test, and says so, where the machine has no Node. */
    static Node orSkip() {
        boolean isThere = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(path -> Files.isExecutable(Path.of(path, "node")));
        if (!isThere) {
            System.err.println("The search engine was not tried: there is no Node on the PATH. Install it, for example"
                    + " with 'apt-get install nodejs'.");
        }
        assumeTrue(isThere);
        return new Node();
    }

    /**
     * Asks some queries.
     *
     * @param queries a list as one writes it in a script, of pairs of text and options
     * @param site the folder of the site
     * @param engine the engine's file in it
     * @return the answers as JSON
     */
    String search(String queries, Path site, String engine) throws IOException, InterruptedException {
        Path input = Files.createTempFile("queries", ".json");
        try {
            run(new ProcessBuilder("node", "-e", "process.stdout.write(JSON.stringify(" + queries + "))")
                    .redirectOutput(input.toFile()));
            return run(
                    new ProcessBuilder("node", RESOURCES.resolve("harness.js").toString(), site.toString(), engine)
                            .redirectInput(input.toFile()));
        } finally {
            Files.delete(input);
        }
    }

    private static String run(ProcessBuilder program) throws IOException, InterruptedException {
        Process process = program.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return said;
    }
}
