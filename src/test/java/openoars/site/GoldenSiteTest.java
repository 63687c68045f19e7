package openoars.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import openoars.bake.BakeFailed;
import openoars.output.MemoryOutput;
import openoars.print.PrintFailed;
import openoars.problem.Problem;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Builds each folder of {@code golden/} and compares every file of the site, and every problem, with what stands in
 * its {@code expected/}. Run with {@code -Dgolden=update} to write what comes out; read the diff as code.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GoldenSiteTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

    static Stream<String> sites() throws IOException {
        try (Stream<Path> folders = Files.list(GOLDEN)) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("sites")
    void comes_out_as_expected(String name) throws IOException, BakeFailed, PrintFailed {
        Path expected = GOLDEN.resolve(name).resolve("expected");

        SortedMap<String, String> built = build(GOLDEN.resolve(name));

        if ("update".equals(System.getProperty("golden"))) {
            write(expected, built);
        }
        assertThat(built).containsExactlyInAnyOrderEntriesOf(read(expected));
    }

    private static SortedMap<String, String> build(Path source) throws IOException, BakeFailed, PrintFailed {
        MemoryOutput output = new MemoryOutput();
        BuildOptions options = new BuildOptions(source, false, Optional.empty(), false, 2, LocalDate.of(2026, 11, 24));
        Build.Result result = new Build(options).writeTo(output);
        SortedMap<String, String> files = new TreeMap<>();
        output.files().forEach((path, bytes) -> files.put(path, new String(bytes, StandardCharsets.UTF_8)));
        files.put("problems.txt", problems(result));
        return files;
    }

    private static String problems(Build.Result result) {
        return result.problems().stream()
                .map(Problem::format)
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private static SortedMap<String, String> read(Path folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> found = Files.walk(folder)) {
                for (Path file : found.filter(Files::isRegularFile).toList()) {
                    files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
                }
            }
        }
        return files;
    }

    private static void write(Path folder, Map<String, String> files) throws IOException {
        for (String old : read(folder).keySet()) {
            Files.delete(folder.resolve(old));
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }
}
