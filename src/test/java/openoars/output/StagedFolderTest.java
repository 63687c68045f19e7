package openoars.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import openoars.cache.Checksum;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StagedFolderTest {

    @TempDir
    private Path root;

    private Path source;
    private Path target;

    @BeforeEach
    void lay_out_a_project() throws IOException {
        source = Files.createDirectories(root.toRealPath().resolve("project"));
        Files.createDirectories(source.resolve("content"));
        target = source.resolve("target").resolve("site");
    }

    @Test
    void puts_the_new_site_in_the_place_of_the_old_one() throws Exception {
        publish("old.html", "old");

        publish("mi/spirit.html", "new");

        assertThat(target.resolve("mi/spirit.html")).hasContent("new");
        assertThat(target.resolve("old.html")).doesNotExist();
        assertThat(siblings()).containsExactly("site");
    }

    @Test
    void takes_a_file_bit_by_bit() throws Exception {
        try (StagedFolder staged = StagedFolder.beside(target, source)) {
            staged.write("big.zip", Checksum.of("key"), out -> {
                out.write('a');
                out.write('b');
            });

            assertThat(staged.size("big.zip")).isEqualTo(2);
            staged.publish();
        }

        assertThat(target.resolve("big.zip")).hasContent("ab");
    }

    @Test
    void leaves_the_old_site_as_it_was_when_the_new_one_is_not_published() throws Exception {
        publish("index.html", "old");

        try (StagedFolder folder = StagedFolder.beside(target, source)) {
            folder.write("index.html", bytes("half"));
        }

        assertThat(target.resolve("index.html")).hasContent("old");
        assertThat(siblings()).containsExactly("site");
    }

    @Test
    void takes_an_empty_folder() throws Exception {
        Files.createDirectories(target);

        publish("index.html", "new");

        assertThat(target.resolve("index.html")).hasContent("new");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x.html", "mi/../../x.html", "", "."})
    void writes_nothing_outside_the_site(String path) throws Exception {
        try (StagedFolder folder = StagedFolder.beside(target, source)) {
            assertThatThrownBy(() -> folder.write(path, bytes("x"))).isInstanceOf(IOException.class);
        }
    }

    @Test
    void writes_no_file_twice() throws Exception {
        try (StagedFolder folder = StagedFolder.beside(target, source)) {
            folder.write("a.html", bytes("one"));

            assertThatThrownBy(() -> folder.write("a.html", bytes("two"))).isInstanceOf(IOException.class);
        }
    }

    @Test
    void is_not_stopped_by_the_claim_of_a_process_that_is_gone() throws Exception {
        Files.createDirectories(target.getParent());
        Files.writeString(target.resolveSibling(".site-lock"), "99999999");

        publish("index.html", "new");

        assertThat(siblings()).containsExactly("site");
    }

    @Test
    void is_for_one_build_at_a_time() throws Exception {
        try (StagedFolder first = StagedFolder.beside(target, source)) {
            first.write("index.html", bytes("first"));

            assertThatThrownBy(() -> StagedFolder.beside(target, source))
                    .isInstanceOf(OutputTaken.class)
                    .hasMessage("'" + target + "' is being written by another build (process "
                            + ProcessHandle.current().pid() + ")");
            first.publish();
        }

        publish("index.html", "second");
        assertThat(target.resolve("index.html")).hasContent("second");
        assertThat(siblings()).containsExactly("site");
    }

    @Test
    void follows_no_link_when_it_takes_the_old_site_away() throws Exception {
        publish("index.html", "old");
        Path thesis = Files.writeString(root.resolve("thesis.txt"), "ten years of work");
        Files.createSymbolicLink(target.resolve("link.html"), thesis);
        Files.createSymbolicLink(target.resolve("mi"), root);

        publish("index.html", "new");

        assertThat(thesis).hasContent("ten years of work");
        assertThat(target.resolve("index.html")).hasContent("new");
        assertThat(target.resolve("mi")).doesNotExist();
    }

    @Test
    void replaces_the_site_that_a_link_leads_to_and_keeps_the_link() throws Exception {
        publish("index.html", "old");
        Path link = Files.createSymbolicLink(root.resolve("link"), target);

        try (StagedFolder folder = StagedFolder.beside(link, source)) {
            folder.write("index.html", bytes("new"));
            folder.publish();
        }

        assertThat(link).isSymbolicLink();
        assertThat(target.resolve("index.html")).hasContent("new");
    }

    @Test
    void takes_no_link_for_its_lock() throws Exception {
        Path thesis = Files.writeString(root.resolve("thesis.txt"), "ten years of work");
        Files.createDirectories(target.getParent());
        Files.createSymbolicLink(target.resolveSibling(".site-lock"), thesis);

        assertThatThrownBy(() -> StagedFolder.beside(target, source)).isInstanceOf(IOException.class);
        assertThat(thesis).hasContent("ten years of work");
    }

    private void publish(String path, String text) throws Exception {
        try (StagedFolder folder = StagedFolder.beside(target, source)) {
            folder.write(path, bytes(text));
            folder.publish();
        }
    }

    private List<String> siblings() throws IOException {
        try (Stream<Path> files = Files.list(target.getParent())) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
