package openoars;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Inputs that a fuzzer found, or begins with: one folder for each thing that is fuzzed. */
public final class FuzzFindings {

    private FuzzFindings() {}

    /** The bytes of all files of {@code src/test/resources/fuzz/NAME}. */
    public static Stream<byte[]> of(String name) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/fuzz", name))) {
            return files.sorted().map(FuzzFindings::bytes).toList().stream();
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
