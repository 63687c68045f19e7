package openoars.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a site takes its place, or leaves it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PublishingTest {

    @TempDir
    private Path root;

    private Path source;
    private Path above;
    private Path target;

    @BeforeEach
    void lay_out_a_project() throws IOException {
        source = Files.createDirectories(root.toRealPath().resolve("project"));
        above = source.resolve("target/sites");
        target = above.resolve("site");
    }

    @Test
    void can_be_looked_at_before() throws Exception {
        try (StagedFolder folder = StagedFolder.beside(target, source)) {
            folder.write("mi/b.html", bytes("two"));
            folder.write("a.html", bytes("one"));

            assertThat(folder.paths()).containsExactly("a.html", "mi/b.html");
            assertThat(folder.has("a.html")).isTrue();
            assertThat(folder.has("mi")).isFalse();
            assertThat(folder.has("c.html")).isFalse();
            assertThat(folder.bytes("mi/b.html")).isEqualTo(bytes("two"));
        }
    }

    @Test
    void makes_a_site_that_everybody_may_read_whoever_may_read_new_files() throws Exception {
        assumeThat(Files.getFileStore(root).supportsFileAttributeView("posix")).isTrue();
        try (StagedFolder folder = StagedFolder.beside(target, source)) {
            folder.write("mi/a.html", bytes("a"));
            close(above);
            folder.publish();
        }

        assertThat(rights(target)).isEqualTo("rwxr-xr-x");
        assertThat(rights(target.resolve("mi"))).isEqualTo("rwxr-xr-x");
        assertThat(rights(target.resolve("mi/a.html"))).isEqualTo("rw-r--r--");
    }

    @Test
    void makes_a_site_that_everybody_may_read_where_new_files_are_for_all_already() throws Exception {
        assumeThat(Files.getFileStore(root).supportsFileAttributeView("posix")).isTrue();
        try (StagedFolder folder = StagedFolder.beside(target, source)) {
            folder.publish();
        }

        assertThat(rights(target)).isEqualTo("rwxr-xr-x");
    }

    @Test
    void that_never_happens_leaves_no_folder_that_was_made_for_it() throws Exception {
        StagedFolder.beside(target, source).close();

        assertThat(source).isEmptyDirectory();
    }

    @Test
    void that_never_happens_takes_no_folder_away_that_is_in_use() throws Exception {
        try (StagedFolder folder = StagedFolder.beside(target, source)) {
            folder.write("a.html", bytes("a"));
            Files.writeString(source.resolve("target/notes.txt"), "mine");
        }

        assertThat(source.resolve("target/notes.txt")).hasContent("mine");
        assertThat(above).doesNotExist();
    }

    @Test
    void takes_no_file_for_a_site() throws IOException {
        Files.createDirectories(above);
        Files.writeString(target, "a thesis");

        assertThatThrownBy(() -> StagedFolder.beside(target, source)).isInstanceOf(UnsafeOutput.class);
        assertThat(target).hasContent("a thesis");
    }

    @Test
    void tells_whoever_writes_too_late_at_once() throws Exception {
        StagedFolder published = StagedFolder.beside(target, source);
        published.publish();
        assertThatThrownBy(() -> soon(late(published))).hasCauseInstanceOf(IOException.class);
        published.close();
        assertThatThrownBy(() -> soon(late(published))).hasCauseInstanceOf(IOException.class);
    }

    @Test
    void that_a_signal_stops_lets_nobody_write_any_more() throws Exception {
        StagedFolder folder = StagedFolder.beside(target, source);
        folder.write("a.html", bytes("a"));

        folder.abandon();

        assertThat(source).isEmptyDirectory();
        Thread late = new Thread(late(folder), "late");
        late.setDaemon(true);
        late.start();
        while (late.getState() != Thread.State.WAITING && late.isAlive()) {
            Thread.onSpinWait();
        }
        assertThat(late.isAlive()).isTrue();
    }

    @Test
    void keeps_no_file_open_afterwards() throws Exception {
        assumeThat(Path.of("/proc/self/fd")).exists();
        try (StagedFolder folder = StagedFolder.beside(target, source)) {
            assertThatThrownBy(() -> StagedFolder.beside(target, source)).isInstanceOf(OutputTaken.class);
            // Files of the site are open, too, while they are forced onto the disk.
            assertThat(openBelow(source))
                    .filteredOn(name -> name.endsWith("-lock"))
                    .hasSize(1);
            folder.publish();
        }

        assertThat(openBelow(source)).isEmpty();
    }

    @Test
    void gives_its_place_back_when_it_cannot_begin() throws Exception {
        // The folder beside it has a number in its name, which makes that too long.
        Path longName = target.resolveSibling("x".repeat(245));

        assertThatThrownBy(() -> StagedFolder.beside(longName, source)).isInstanceOf(IOException.class);

        assertThat(above).isEmptyDirectory();
    }

    private static List<String> openBelow(Path folder) throws IOException {
        try (Stream<Path> descriptors = Files.list(Path.of("/proc/self/fd"))) {
            return descriptors
                    .map(PublishingTest::named)
                    .filter(name -> name.startsWith(folder.toString()))
                    .toList();
        }
    }

    /** The descriptor by which the folder itself is read is gone when somebody looks. */
    private static String named(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (IOException e) {
            return "";
        }
    }

    private static FutureTask<Void> late(StagedFolder folder) {
        return new FutureTask<>(() -> {
            folder.write("late.html", bytes("late"));
            return null;
        });
    }

    private static void soon(FutureTask<Void> work) throws Exception {
        Thread thread = new Thread(work, "late");
        thread.setDaemon(true);
        thread.start();
        work.get(10, TimeUnit.SECONDS);
    }

    /** As if the machine made new files for their owner alone. */
    private static void close(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(path -> !path.equals(folder)).toList()) {
                Files.setPosixFilePermissions(
                        path, PosixFilePermissions.fromString(Files.isDirectory(path) ? "rwx------" : "rw-------"));
            }
        }
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
