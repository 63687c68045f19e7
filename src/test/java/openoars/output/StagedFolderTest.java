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
        source = Files.createDirectories(root.resolve("project"));
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

    @ParameterizedTest
    @ValueSource(strings = {"..", ".", "content", "content/mi", "src/main", ".git", "templates/x"})
    void refuses_a_target_that_holds_or_lies_in_what_people_wrote(String path) {
        Path unsafe = source.resolve(path);

        assertThatThrownBy(() -> StagedFolder.beside(unsafe, source)).isInstanceOf(UnsafeOutput.class);
    }

    @Test
    void refuses_the_home_folder_and_the_root_of_the_disk() {
        Path home = Path.of(System.getProperty("user.home"));

        assertThatThrownBy(() -> StagedFolder.beside(home, source)).isInstanceOf(UnsafeOutput.class);
        assertThatThrownBy(() -> StagedFolder.beside(Path.of("/"), source)).isInstanceOf(UnsafeOutput.class);
    }

    @Test
    void refuses_a_folder_with_files_that_it_did_not_write() throws IOException {
        Files.createDirectories(target);
        Files.writeString(target.resolve("thesis.txt"), "ten years of work");

        assertThatThrownBy(() -> StagedFolder.beside(target, source))
                .isInstanceOf(UnsafeOutput.class)
                .hasMessage("'" + target.toRealPath() + "' holds files that Openoars did not write");
        assertThat(target.resolve("thesis.txt")).hasContent("ten years of work");
    }

    @Test
    void refuses_a_link_to_the_content() throws IOException {
        Files.createDirectories(target.getParent());
        Files.createSymbolicLink(target, source.resolve("content"));

        assertThatThrownBy(() -> StagedFolder.beside(target, source)).isInstanceOf(UnsafeOutput.class);
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
