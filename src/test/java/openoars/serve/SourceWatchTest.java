package openoars.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What both ways to learn of changes have to learn of. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SourceWatchTest {

    @TempDir
    private Path root;

    /** The ways. */
    enum Way {
        EVENTS {
            @Override
            SourceWatch watch(SourceFolders folders) throws IOException {
                return new FolderEvents(folders);
            }
        },
        SNAPSHOTS {
            @Override
            SourceWatch watch(SourceFolders folders) throws IOException {
                return new FolderSnapshots(folders, Duration.ofMillis(20));
            }
        };

        abstract SourceWatch watch(SourceFolders folders) throws IOException;
    }

    @BeforeEach
    void write_content() throws IOException {
        write("content/mi/spirit.md");
    }

    @ParameterizedTest
    @EnumSource
    void learns_of_a_saved_file(Way way) throws Exception {
        try (SourceWatch watch = watch(way)) {
            Files.writeString(root.resolve("content/mi/spirit.md"), "longer than before");

            assertThat(await(watch)).hasValue(new Change(Set.of(Path.of("content/mi/spirit.md")), false));
        }
    }

    @ParameterizedTest
    @EnumSource
    void learns_of_a_file_that_goes(Way way) throws Exception {
        try (SourceWatch watch = watch(way)) {
            Files.delete(root.resolve("content/mi/spirit.md"));

            assertThat(await(watch).orElseThrow().files()).containsExactly(Path.of("content/mi/spirit.md"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void learns_of_a_file_deep_in_new_folders(Way way) throws Exception {
        try (SourceWatch watch = watch(way)) {
            Files.createDirectories(root.resolve("content/a/b/c"));
            assertThat(await(watch)).isPresent();

            write("content/a/b/c/page.md");

            assertThat(await(watch)).isPresent();
        }
    }

    @ParameterizedTest
    @EnumSource
    void learns_of_a_file_in_a_new_folder_of_a_folder_that_was_renamed(Way way) throws Exception {
        try (SourceWatch watch = watch(way)) {
            Files.move(root.resolve("content/mi"), root.resolve("content/skills"));
            assertThat(await(watch)).isPresent();
            Files.createDirectory(root.resolve("content/skills/new"));
            assertThat(await(watch)).isPresent();

            write("content/skills/new/page.md");

            assertThat(await(watch).orElseThrow().files()).contains(Path.of("content/skills/new/page.md"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void learns_of_templates_that_come_later(Way way) throws Exception {
        try (SourceWatch watch = watch(way)) {
            Files.createDirectory(root.resolve("templates"));
            assertThat(await(watch)).isPresent();

            write("templates/home.ftlh");

            assertThat(await(watch)).isPresent();
        }
    }

    @ParameterizedTest
    @EnumSource
    void learns_of_content_that_went_and_came_back(Way way) throws Exception {
        try (SourceWatch watch = watch(way)) {
            Files.move(root.resolve("content"), root.resolve("aside"));
            assertThat(await(watch).orElseThrow().beyond()).isTrue();
            Files.move(root.resolve("aside"), root.resolve("content"));
            assertThat(await(watch)).isPresent();

            write("content/mi/another.md");

            assertThat(await(watch)).isPresent();
        }
    }

    @ParameterizedTest
    @EnumSource
    void does_not_care_for_what_a_build_does_not_read(Way way) throws Exception {
        try (SourceWatch watch = watch(way)) {
            write("README.md");
            write("target/site/index.html");

            CompletableFuture<Optional<Change>> change = awaiting(watch);

            assertThatThrownBy(() -> change.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void ends_when_it_is_closed(Way way) throws Exception {
        SourceWatch watch = watch(way);
        CompletableFuture<Optional<Change>> change = awaiting(watch);

        watch.close();

        assertThat(change.get(30, TimeUnit.SECONDS)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = "EVENTS")
    void takes_a_burst_of_saves_as_one_change(Way way) throws Exception {
        try (SourceWatch watch = watch(way)) {
            for (int i = 0; i < 1000; i++) {
                write("content/mi/page-" + i + ".md");
            }

            assertThat(await(watch)).isPresent();

            CompletableFuture<Optional<Change>> another = awaiting(watch);
            assertThatThrownBy(() -> another.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        }
    }

    private SourceWatch watch(Way way) throws IOException {
        return way.watch(new SourceFolders(root));
    }

    private void write(String path) throws IOException {
        Files.createDirectories(root.resolve(path).getParent());
        Files.writeString(root.resolve(path), "text");
    }

    private static Optional<Change> await(SourceWatch watch)
            throws ExecutionException, InterruptedException, TimeoutException {
        return awaiting(watch).get(30, TimeUnit.SECONDS);
    }

    private static CompletableFuture<Optional<Change>> awaiting(SourceWatch watch) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return watch.awaitChange();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            }
        });
    }
}
