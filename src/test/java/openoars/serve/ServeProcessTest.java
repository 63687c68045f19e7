package openoars.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import openoars.TestSite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The command as a person runs it, in a process of its own. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@Timeout(60)
class ServeProcessTest {

    @TempDir
    private Path root;

    private final List<Process> started = new ArrayList<>();

    @BeforeEach
    void write_a_site() {
        SmallTheme.addedTo(TestSite.in(root));
    }

    @AfterEach
    void end_what_was_started() throws InterruptedException {
        for (Process process : started) {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void says_where_it_is_and_ends_within_two_seconds_of_control_c() throws Exception {
        assumeThat(System.getProperty("os.name")).as("signals as on Unix").doesNotContain("Windows");
        Process process = serve("--port", "0");
        String said = firstLine(process);
        assertThat(said).matches("The preview is at http://127\\.0\\.0\\.1:\\d+/ and Ctrl-C ends it\\.");
        int port = Integer.parseInt(said.replaceAll(".*:(\\d+)/.*", "$1"));
        assertThat(RawRequest.get(port, "/")).contains("Welcome.");

        new ProcessBuilder("kill", "-INT", String.valueOf(process.pid()))
                .start()
                .waitFor();

        assertThat(process.waitFor(2, TimeUnit.SECONDS)).as("ended in time").isTrue();
        assertThat(process.exitValue()).isEqualTo(130);
        try (ServerSocket again = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThat(again.isBound()).isTrue();
        }
    }

    @Test
    void says_so_and_names_a_free_port_when_the_port_is_in_use() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Process process = serve("--port", String.valueOf(other.getLocalPort()));

            String errors = errors(process);

            assertThat(process.waitFor()).isEqualTo(1);
            assertThat(errors)
                    .startsWith(
                            "The preview cannot begin: the system does not give port " + other.getLocalPort() + " (")
                    .containsPattern("\nPort (\\d+) is free: add --port \\1\\.\n");
        }
    }

    @Test
    void prints_what_is_wrong_as_a_build_does_and_warns_when_others_can_see_it() throws Exception {
        TestSite.in(root).page("mi/spirit", "See [nowhere](nowhere.md).");
        Process process = serve("--port", "0", "--host", "0.0.0.0");
        assertThat(firstLine(process)).startsWith("The preview is at http://127.0.0.1:");

        process.toHandle().destroy();

        assertThat(errors(process)).startsWith("""
                Other machines on your network can see this preview, drafts and mistakes included.
                content/mi/spirit.md:11:5: error[broken-link] no page has the address 'nowhere.md'
                  11 | See [nowhere](nowhere.md).
                     |     ^^^^^^^^^^^^^^^^^^^^^
                  hint: Check the spelling, or add the page under content/.

                1 thing to put right
                There are no pages to show yet. Put this right and save.
                """);
    }

    @Test
    void knows_that_there_is_no_such_port() throws Exception {
        Process process = serve("--port", "99999");

        assertThat(errors(process)).startsWith("There is no port 99999. Ports go from 0 to 65535.\n");
        assertThat(process.waitFor()).isEqualTo(2);
    }

    private Process serve(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "openoars.Main",
                "serve",
                "--source",
                root.toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).start();
        started.add(process);
        return process;
    }

    private static String firstLine(Process process) throws IOException {
        BufferedReader lines = process.inputReader(UTF_8);
        return String.valueOf(lines.readLine());
    }

    private static String errors(Process process) throws IOException {
        return new String(process.getErrorStream().readAllBytes(), UTF_8);
    }
}
