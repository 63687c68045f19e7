package openoars.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import openoars.TestSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command as a person runs it, in a process of its own. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@Timeout(60)
class ServeProcessIT {

    @TempDir
    private Path root;

    @BeforeEach
    void write_a_site() {
        SmallTheme.addedTo(TestSite.in(root));
    }

    @ParameterizedTest
    @CsvSource({"INT, 130", "TERM, 143", "HUP, 129"})
    void says_where_it_is_and_ends_when_it_is_told_to(String signal, int exitCode) throws Exception {
        assumeThat(System.getProperty("os.name")).as("signals as on Unix").doesNotContain("Windows");
        Path temporary = Files.createDirectory(root.resolve("temporary"));
        List<String> forJava = List.of("-Djava.io.tmpdir=" + temporary, "-XX:-UsePerfData");
        try (ServeProcess serving = ServeProcess.start(List.of(), forJava, root, "--port", "0")) {
            int port = serving.port();
            assertThat(RawRequest.get(port, "/")).contains("Welcome.");

            serving.signal(signal);

            assertThat(serving.hasEndedWithin(10)).as("ended in time").isTrue();
            assertThat(serving.exitCode()).isEqualTo(exitCode);
            assertThat(names(temporary)).isEmpty();
            assertThat(names(root)).containsExactlyInAnyOrder("content", "templates", "temporary");
            try (ServerSocket again = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                assertThat(again.isBound()).isTrue();
            }
        }
    }

    @Test
    void says_so_and_names_a_free_port_when_the_port_is_in_use() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                ServeProcess serving = ServeProcess.start(root, "--port", String.valueOf(other.getLocalPort()))) {
            assertThat(serving.errors())
                    .startsWith(
                            "The preview cannot begin: the system does not give port " + other.getLocalPort() + " (")
                    .containsPattern("\nPort (\\d+) is free: add --port \\1\\.\n");
            assertThat(serving.exitCode()).isEqualTo(1);
        }
    }

    @Test
    void says_so_and_names_a_free_port_when_the_port_is_for_administrators_only() throws Exception {
        Path first = Path.of("/proc/sys/net/ipv4/ip_unprivileged_port_start");
        assumeThat(first).as("a system that keeps ports for administrators").exists();
        assumeThat(Integer.parseInt(Files.readAllLines(first).get(0)))
                .as("the first port for everybody")
                .isGreaterThan(80);
        List<String> asAnybody = List.of();
        if (Files.isWritable(first)) {
            asAnybody = List.of("setpriv", "--bounding-set=-net_bind_service", "--inh-caps=-net_bind_service");
            assumeThat(succeeds(asAnybody)).as("a way to give up rights").isTrue();
        }

        try (ServeProcess serving = ServeProcess.start(asAnybody, List.of(), root, "--port", "80")) {
            assertThat(serving.errors()).matches("""
                    The preview cannot begin: the system does not give port 80 \\(Permission denied\\)\\.
                    Port (\\d+) is free: add --port \\1\\.
                    """);
            assertThat(serving.exitCode()).isEqualTo(1);
        }
    }

    @Test
    void prints_what_is_wrong_as_a_build_does_and_warns_when_others_can_see_it() throws Exception {
        TestSite.in(root).page("mi/spirit", "See [nowhere](nowhere.md).");
        try (ServeProcess serving = ServeProcess.start(root, "--port", "0", "--host", "0.0.0.0")) {
            int port = serving.port();

            assertThat(RawRequest.send(port, "GET / HTTP/1.1", "Host: evil.example:" + port))
                    .startsWith("HTTP/1.1 421");
            serving.signal("TERM");
            assertThat(serving.errors()).startsWith("""
                    Other machines on your network can see this preview, drafts and mistakes included.
                    content/mi/spirit.md:11:5: error[broken-link] no page has the address 'nowhere.md'
                      11 | See [nowhere](nowhere.md).
                         |     ^^^^^^^^^^^^^^^^^^^^^
                      hint: Check the spelling, or add the page under content/.

                    1 thing to put right
                    There are no pages to show yet. Put this right and save.
                    """);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "99999", "-1", "8080x", "80.5", "9999999999999"})
    void knows_that_there_is_no_such_port(String port) throws Exception {
        try (ServeProcess serving = ServeProcess.start(root, "--port", port)) {
            assertThat(serving.errors()).startsWith("There is no port '" + port + "'. Ports go from 0 to 65535.\n");
            assertThat(serving.exitCode()).isEqualTo(2);
        }
    }

    /** The folders that are watched at first are eight: the second limit leaves none for a new one. */
    @ParameterizedTest
    @ValueSource(ints = {3, 8})
    void looks_for_changes_itself_when_the_system_watches_no_more_folders(int limit) throws Exception {
        List<String> underLimit = List.of(
                "unshare",
                "--user",
                "--map-root-user",
                "sh",
                "-c",
                "echo " + limit + " > /proc/sys/user/max_inotify_watches && exec \"$@\"",
                "sh");
        assumeThat(succeeds(underLimit)).as("a way to set a limit").isTrue();
        try (ServeProcess serving = ServeProcess.start(underLimit, List.of(), root, "--port", "0")) {
            int port = serving.port();

            TestSite.in(root).page("mi/spirit", "Four parts.");

            assertThat(RawRequest.getAtLast(port, "/mi/spirit.html")).contains("Four parts.");
            serving.signal("TERM");
            assertThat(serving.errors())
                    .containsOnlyOnce("The system does not tell of changes here: User limit of inotify watches reached")
                    .containsOnlyOnce(".\nThe preview looks for them once a second.\n");
        }
    }

    @Test
    void shows_control_characters_in_names_as_text() throws Exception {
        assumeThat(System.getProperty("os.name")).as("a system with such names").doesNotContain("Windows");
        TestSite.in(root)
                .file("content/mi/a\n::error::\u001b[2J.md", "Text.")
                .file("content/mi/" + "\u00e9".repeat(125) + ".md", "Text.");
        try (ServeProcess serving = ServeProcess.start(root, "--port", "0")) {
            serving.port();
            serving.signal("TERM");

            assertThat(serving.errors())
                    .contains("content/mi/a\\x0a::error::\\x1b[2J.md:1:1")
                    .contains("There are no pages to show yet.")
                    .doesNotContain("\u001b", "\n::", "\tat ");
        }
    }

    private static boolean succeeds(List<String> before) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(before);
        command.add("true");
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.map(file -> file.getFileName().toString()).toList();
        }
    }
}
