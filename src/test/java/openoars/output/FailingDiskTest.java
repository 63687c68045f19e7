package openoars.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import openoars.FaultyDisk;
import openoars.FaultyDisk.Change;
import openoars.cache.CacheFile;
import openoars.cache.Checksum;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A site on its way to a disk on which the first, the second, the third ... change fails, until none does. Whatever it is,
 * the published site is the old one or the new one, nothing else has changed, and the next build needs nobody to tidy up.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FailingDiskTest {

    private static final SortedMap<String, String> OLD =
            new TreeMap<>(Map.of("index.html", "old", "mi/same.html", "same", "mi/deep/gone.html", "gone"));
    private static final SortedMap<String, String> NEW =
            new TreeMap<>(Map.of("index.html", "new", "mi/same.html", "same", "worksheets/fresh.html", "fresh"));

    /** Far more than a build of so few files makes. */
    private static final int MOST_CHANGES = 500;

    @TempDir
    private Path folder;

    private final FaultyDisk disk = new FaultyDisk();
    private Path root;
    private Path target;

    @BeforeEach
    void lay_out_a_project() throws IOException {
        root = folder.toRealPath().resolve("project");
        target = root.resolve("target/site");
        Files.createDirectories(root.resolve("content"));
        Files.writeString(root.resolve("content/a.md"), "what somebody wrote");
    }

    @Test
    void has_every_new_file_and_folder_on_the_disk_before_the_folders_change_places() throws Exception {
        build(OLD);
        disk.work();

        build(NEW);

        List<Change> changes = disk.changes();
        int places = IntStream.range(0, changes.size())
                .filter(i -> changes.get(i).equals(new Change("move", target)))
                .findFirst()
                .orElseThrow();
        List<String> forced = changes.subList(0, places).stream()
                .filter(change -> change.what().equals("force"))
                .map(change -> change.path().toString().replaceFirst("^.*/[.]site-\\d+", "."))
                .sorted()
                .toList();
        assertThat(forced)
                .containsExactly(".", "./.openoars", "./index.html", "./mi", "./worksheets", "./worksheets/fresh.html");
        assertThat(changes.subList(places, changes.size()))
                .extracting(Change::what)
                .startsWith("move", "move", "force", "delete");
        assertThat(changes.get(places + 2).path()).isEqualTo(root.resolve("target/."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"No space left on device", "Input/output error"})
    void leaves_the_old_site_or_the_new_one_when_one_change_fails(String cause) throws Exception {
        for (int n = 1; n < MOST_CHANGES; n++) {
            startAgain();
            disk.failOnce(n, cause);

            boolean ready = tryToBuild(cause);
            if (!disk.hasFailed()) {
                assertThat(n).isGreaterThan(30);
                return;
            }

            assertThat(published())
                    .as("change %d of %s", n, disk.changes())
                    .isIn(ready ? List.of(NEW) : List.of(OLD, NEW));
            nextBuild();
        }
        assertThat(MOST_CHANGES).as("changes of one build").isZero();
    }

    /** Between the two moves there is no site for a moment; the next build brings it back whatever else it does. */
    @Test
    void leaves_the_old_site_or_the_new_one_when_the_process_ends_at_any_change() throws Exception {
        int without = 0;
        for (int n = 1; n < MOST_CHANGES; n++) {
            startAgain();
            disk.failFrom(n, "killed");

            tryToBuild("killed");
            if (!disk.hasFailed()) {
                assertThat(n).isGreaterThan(30);
                assertThat(without).as("ends between the two moves").isOne();
                return;
            }

            if (Files.exists(target)) {
                assertThat(published()).as("change %d", n).isIn(OLD, NEW);
            } else {
                without++;
                disk.work();
                StagedFolder.beside(disk.through(target), disk.through(root)).close();
                assertThat(published()).isEqualTo(OLD);
            }
            nextBuild();
        }
        assertThat(MOST_CHANGES).as("changes of one build").isZero();
    }

    /** A power cut takes what a file was given and not forced to keep. */
    @Test
    void leaves_the_old_site_or_the_new_one_when_the_power_fails_at_any_change() throws Exception {
        for (int n = 1; n < MOST_CHANGES; n++) {
            startAgain();
            disk.failFrom(n, "no power");

            tryToBuild("no power");
            if (!disk.hasFailed()) {
                return;
            }
            loseWhatWasNotForced(disk.changes().subList(0, n - 1));

            if (Files.exists(target)) {
                assertThat(published()).as("change %d", n).isIn(OLD, NEW);
            }
            nextBuild();
        }
        assertThat(MOST_CHANGES).as("changes of one build").isZero();
    }

    @Test
    void says_which_file_could_not_be_kept() throws Exception {
        disk.failEach("force", "Input/output error");

        assertThatThrownBy(() -> build(NEW))
                .isInstanceOf(IOException.class)
                .hasMessageMatching(".*/target/[.]site-\\d+/.*: Input/output error");
    }

    /** The old site, and a cache that knows it. */
    private void startAgain() throws Exception {
        disk.work();
        build(OLD);
    }

    private void nextBuild() throws Exception {
        disk.work();

        build(NEW);

        assertThat(published()).isEqualTo(NEW);
        assertThat(names(root.resolve("target"))).containsExactlyInAnyOrder("site", ".site-cache");
        assertThat(names(root)).containsExactlyInAnyOrder("content", "target");
        assertThat(root.resolve("content/a.md")).hasContent("what somebody wrote");
    }

    private boolean tryToBuild(String cause) throws Exception {
        try {
            build(NEW);
            return true;
        } catch (IOException e) {
            assertThat(e).hasMessageContaining(cause);
            return false;
        }
    }

    /** What a build does, with pages that are their own keys. */
    private void build(SortedMap<String, String> pages) throws Exception {
        try (StagedFolder staged = StagedFolder.beside(disk.through(target), disk.through(root))) {
            Path place = disk.through(root.resolve("target/.site-cache"));
            Optional<CacheFile> cache = CacheFile.open(place, "site", Checksum.of("basis"));
            if (cache.isPresent()) {
                try (CacheFile open = cache.get()) {
                    staged.recall(open);
                    publish(staged, pages);
                    open.commit();
                }
            } else {
                publish(staged, pages);
            }
        }
    }

    private static void publish(StagedFolder staged, SortedMap<String, String> pages) throws IOException {
        for (var page : pages.entrySet()) {
            Checksum key = Checksum.of(page.getValue());
            if (!staged.reuse(page.getKey(), key)) {
                staged.write(page.getKey(), page.getValue().getBytes(UTF_8), key);
            }
        }
        staged.publish();
    }

    private void loseWhatWasNotForced(List<Change> changes) throws IOException {
        Set<Path> forced = new HashSet<>();
        Set<Path> written = new HashSet<>();
        for (Change change : changes) {
            if (change.what().equals("force")) {
                forced.add(change.path());
            }
            if (change.what().equals("write")) {
                written.add(change.path());
            }
        }
        written.removeAll(forced);
        for (Path path : written) {
            Path moved = Path.of(path.toString().replaceFirst("/[.]site-\\d+/", "/site/"));
            Path now = Files.exists(path) ? path : moved;
            if (Files.isRegularFile(now)) {
                Files.write(now, new byte[0]);
            }
        }
    }

    private SortedMap<String, String> published() throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(target)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(target.relativize(file).toString(), Files.readString(file));
            }
        }
        files.remove(SiteFolder.MARKER);
        return files;
    }

    private static List<String> names(Path place) throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
