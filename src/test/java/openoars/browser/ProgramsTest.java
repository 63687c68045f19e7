package openoars.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
@DisabledOnOs(OS.WINDOWS)
class ProgramsTest {

    @TempDir
    private Path folder;

    @Test
    void has_all_with_a_chromium_and_a_new_node() throws IOException {
        program("node", "v20.0.1");
        program("chromium", "Chromium 156");

        assertThat(missing()).isEmpty();
    }

    @Test
    void prefers_a_chromium_without_a_window() throws IOException {
        program("chromium", "Chromium 156");
        Path quicker = program("chromium-headless-shell", "Chromium 156");

        assertThat(Programs.in(Map.of("PATH", folder.toString())).chromium()).contains(quicker);
    }

    @Test
    void says_which_node_is_too_old_and_what_it_takes() throws IOException {
        Path node = program("node", "v18.20.4");
        program("chromium", "Chromium 156");

        assertThat(missing())
                .containsExactly("Playwright needs Node 20 or newer, and " + node
                        + " is Node 18. Install a newer one from https://nodejs.org/.");
    }

    @Test
    void says_what_is_not_there() {
        assertThat(missing())
                .containsExactly(
                        "There is no Node on the PATH. Install Node 20 or newer from https://nodejs.org/.",
                        "There is no Chromium or Chrome on the PATH. Install it, for example with"
                                + " 'apt-get install chromium-headless-shell', or name the program in OPENOARS_CHROME.");
    }

    private List<String> missing() {
        return Programs.in(Map.of("PATH", folder.toString())).missing();
    }

    private Path program(String name, String says) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "#!/bin/sh\necho '" + says + "'\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }
}
