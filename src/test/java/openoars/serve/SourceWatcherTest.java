package openoars.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class SourceWatcherTest {

    @TempDir
    private Path folder;

    private final List<String> told = new ArrayList<>();

    @Test
    void says_nothing_as_long_as_the_system_tells_of_changes() throws Exception {
        try (SourceWatcher watcher = new SourceWatcher(folder, told::add)) {
            Files.createDirectory(folder.resolve("content"));

            assertThat(watcher.awaitChange()).isPresent();
            assertThat(told).isEmpty();
        }
    }

    @Test
    void looks_for_itself_and_says_why_when_the_system_refuses() throws Exception {
        Path refused = folder.resolve("later");
        try (SourceWatcher watcher = new SourceWatcher(refused, told::add)) {
            assertThat(told).containsExactly(refused.toString());

            Files.createDirectories(refused.resolve("content"));

            assertThat(watcher.awaitChange()).isPresent();
        }
    }
}
