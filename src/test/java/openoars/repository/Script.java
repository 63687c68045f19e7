package openoars.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A program of {@code .github/scripts}, or one that it needs, in a folder of its own. */
final class Script {

    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();

    private Script(Path folder) {
        this.folder = folder;
    }

    /** Skips the test, and says so, where the machine lacks a program. */
    static Script in(Path folder, String... programs) {
        for (String program : programs) {
            boolean isThere = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                    .anyMatch(path -> Files.isExecutable(Path.of(path, program)));
            if (!isThere) {
                System.err.println("The scripts of the workflows were not tried: there is no '" + program
                        + "' on the PATH. Install it, for example with apt-get.");
            }
            assumeTrue(isThere);
        }
        return new Script(folder);
    }

    Script with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Said node(String script, String... arguments) throws IOException, InterruptedException {
        return run(Stream.concat(Stream.of("node", path(script)), Arrays.stream(arguments))
                .toArray(String[]::new));
    }

    Said bash(String script, String... arguments) throws IOException, InterruptedException {
        return run(Stream.concat(Stream.of("bash", path(script)), Arrays.stream(arguments))
                .toArray(String[]::new));
    }

    Said run(String... command) throws IOException, InterruptedException {
        Path out = Files.createTempFile("said", ".out");
        Path err = Files.createTempFile("said", ".err");
        ProcessBuilder program = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        program.environment().putAll(environment);
        Process process = program.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("ends by itself").isTrue();
        Said said = new Said(process.exitValue(), Files.readString(out), Files.readString(err, StandardCharsets.UTF_8));
        Files.delete(out);
        Files.delete(err);
        return said;
    }

    private static String path(String script) {
        return Path.of(".github", "scripts", script).toAbsolutePath().toString();
    }

    record Said(int exitCode, String out, String err) {}
}
