package openoars.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import openoars.cache.CacheFile;
import openoars.cache.Checksum;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build takes over from the one before it, and what it does not trust. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TakenOverTest {

    private static final Checksum KEY = Checksum.of("key");

    @TempDir
    private Path root;

    private Path source;
    private Path target;

    @BeforeEach
    void build_a_site() throws Exception {
        source = Files.createDirectories(root.toRealPath().resolve("project"));
        target = source.resolve("target").resolve("site");
        build(folder -> {
            folder.write("a.html", "a".getBytes(UTF_8), KEY);
            folder.write("mi/b.html", "b".getBytes(UTF_8), KEY);
        });
    }

    @Test
    void is_a_file_that_was_made_from_the_same() throws Exception {
        build(folder -> {
            assertThat(folder.reuse("a.html", KEY)).isTrue();
            assertThat(folder.has("a.html")).isTrue();
        });

        assertThat(target.resolve("a.html")).hasContent("a");
        assertThat(target.resolve("mi")).doesNotExist();
    }

    @Test
    void is_a_file_that_was_taken_over_before() throws Exception {
        build(folder -> folder.reuse("mi/b.html", KEY));

        build(folder -> assertThat(folder.reuse("mi/b.html", KEY)).isTrue());

        assertThat(target.resolve("mi/b.html")).hasContent("b");
    }

    @Test
    void is_no_file_that_was_made_from_something_else_or_not_at_all() throws Exception {
        build(folder -> {
            assertThat(folder.reuse("a.html", Checksum.of("other"))).isFalse();
            assertThat(folder.reuse("c.html", KEY)).isFalse();
            assertThat(folder.paths()).isEmpty();
        });
    }

    @Test
    void is_no_file_that_somebody_has_touched_or_taken_away() throws Exception {
        touch(target.resolve("a.html"));
        Files.delete(target.resolve("mi/b.html"));

        build(folder -> {
            assertThat(folder.reuse("a.html", KEY)).isFalse();
            assertThat(folder.reuse("mi/b.html", KEY)).isFalse();
        });
    }

    @Test
    void is_no_link_that_somebody_put_in_the_place_of_a_file() throws Exception {
        Path moved = Files.move(target.resolve("a.html"), root.resolve("a.html"));
        Files.createSymbolicLink(target.resolve("a.html"), moved);

        build(folder -> assertThat(folder.reuse("a.html", KEY)).isFalse());
    }

    @Test
    void is_nothing_in_the_place_of_what_this_build_wrote_itself() throws Exception {
        build(folder -> {
            folder.write("a.html", "new".getBytes(UTF_8));
            assertThat(folder.reuse("a.html", KEY)).isFalse();
        });

        assertThat(target.resolve("a.html")).hasContent("new");
    }

    @Test
    void is_nothing_of_a_build_that_was_not_published() throws Exception {
        try (CacheFile cache = cache();
                StagedFolder folder = StagedFolder.beside(target, source)) {
            folder.recall(cache);
            folder.write("c.html", "c".getBytes(UTF_8), KEY);
        }

        build(folder -> assertThat(folder.reuse("c.html", KEY)).isFalse());
    }

    @Test
    void is_the_whole_site_if_nobody_has_touched_it() throws Exception {
        assertThat(isAsBefore()).isTrue();
        assertThat(isAsBefore()).as("looking changes nothing").isTrue();
    }

    @Test
    void is_not_the_whole_site_if_a_file_was_added_touched_or_taken_away() throws Exception {
        Files.writeString(target.resolve("more.html"), "");
        assertThat(isAsBefore()).isFalse();
        Files.delete(target.resolve("more.html"));
        assertThat(isAsBefore()).isTrue();

        Path away = Files.move(target.resolve("a.html"), root.resolve("a.html"));
        assertThat(isAsBefore()).isFalse();
        Files.move(away, target.resolve("a.html"));
        assertThat(isAsBefore()).isTrue();

        touch(target.resolve("mi/b.html"));
        assertThat(isAsBefore()).isFalse();
    }

    @Test
    void is_not_the_whole_site_if_it_is_gone_or_nobody_remembers_it() throws Exception {
        try (StagedFolder folder = StagedFolder.beside(target, source)) {
            assertThat(folder.isAsBefore()).isFalse();
        }
        Files.move(target, root.resolve("moved"));

        assertThat(isAsBefore()).isFalse();
    }

    @Test
    void is_nothing_for_another_place() throws Exception {
        target = source.resolve("target").resolve("elsewhere");

        build(folder -> assertThat(folder.reuse("a.html", KEY)).isFalse());
    }

    private boolean isAsBefore() throws Exception {
        try (CacheFile cache = cache();
                StagedFolder folder = StagedFolder.beside(target, source)) {
            folder.recall(cache);
            return folder.isAsBefore();
        }
    }

    private interface Steps {
        void take(StagedFolder folder) throws Exception;
    }

    private void build(Steps steps) throws Exception {
        try (CacheFile cache = cache();
                StagedFolder folder = StagedFolder.beside(target, source)) {
            folder.recall(cache);
            steps.take(folder);
            folder.publish();
            cache.commit();
        }
    }

    private CacheFile cache() throws IOException {
        return CacheFile.open(root.resolve("cache"), "site", Checksum.of("basis"))
                .orElseThrow();
    }

    private static void touch(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.fromMillis(0));
    }
}
