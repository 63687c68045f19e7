package openoars.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TargetTest {

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

    @ParameterizedTest
    @ValueSource(strings = {"..", ".", "content", "content/mi", "target/../content", "src/main", ".git", "templates/x"})
    void refuses_a_target_that_holds_or_lies_in_what_people_wrote(String path) {
        Path unsafe = source.resolve(path);

        assertThatThrownBy(() -> Target.of(unsafe, source)).isInstanceOf(UnsafeOutput.class);
    }

    @Test
    void refuses_the_home_folder_and_the_root_of_the_disk() {
        Path home = Path.of(System.getProperty("user.home"));

        assertThatThrownBy(() -> Target.of(home, source)).isInstanceOf(UnsafeOutput.class);
        assertThatThrownBy(() -> Target.of(Path.of("/"), source)).isInstanceOf(UnsafeOutput.class);
    }

    @Test
    void refuses_a_folder_with_files_that_it_did_not_write() throws IOException {
        Files.createDirectories(target);
        Files.writeString(target.resolve("thesis.txt"), "ten years of work");

        assertThatThrownBy(() -> Target.of(target, source))
                .isInstanceOf(UnsafeOutput.class)
                .hasMessage("'" + target.toRealPath() + "' holds files that Openoars did not write");
        assertThat(target.resolve("thesis.txt")).hasContent("ten years of work");
    }

    @ParameterizedTest
    @ValueSource(strings = {"content", "content/mi", ".git", "", ".."})
    void refuses_a_link_to_what_people_wrote_or_to_what_holds_it(String path) throws IOException {
        Files.createDirectories(source.resolve("content/mi"));
        Files.createDirectories(source.resolve(".git"));
        Files.createDirectories(target.getParent());
        Files.createSymbolicLink(target, source.resolve(path));

        assertThatThrownBy(() -> Target.of(target, source)).isInstanceOf(UnsafeOutput.class);
    }

    @Test
    void refuses_a_folder_below_a_link_to_what_people_wrote() throws IOException {
        Files.createSymbolicLink(source.resolve("target"), source.resolve("content"));

        assertThatThrownBy(() -> Target.of(target, source)).isInstanceOf(UnsafeOutput.class);
    }
}
