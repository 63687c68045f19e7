package openoars.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The command {@code serve} in a process of its own. */
final class ServeProcess implements AutoCloseable {

    private final Process process;

    private ServeProcess(Process process) {
        this.process = process;
    }

    static ServeProcess start(Path root, String... arguments) throws IOException {
        return start(List.of(), List.of(), root, arguments);
    }

    /**
     * @param before a command that runs the one after it, with its arguments
     * @param forJava options of the virtual machine
     */
    static ServeProcess start(List<String> before, List<String> forJava, Path root, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:TieredStopAtLevel=1");
        command.addAll(forJava);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "openoars.Main", "serve"));
        command.addAll(List.of("--source", root.toString()));
        command.addAll(List.of(arguments));
        return new ServeProcess(new ProcessBuilder(command).start());
    }

    /** The first line that it prints about itself: where it is. */
    String firstLine() throws IOException {
        BufferedReader lines = process.inputReader(UTF_8);
        return String.valueOf(lines.readLine());
    }

    /** Waits until it serves. */
    int port() throws IOException {
        String said = firstLine();
        assertThat(said).matches("The preview is at http://127\\.0\\.0\\.1:\\d+/ and Ctrl-C ends it\\.");
        return Integer.parseInt(said.replaceAll(".*:(\\d+)/.*", "$1"));
    }

    /** What it says about all that is wrong, until its end. */
    String errors() throws IOException {
        return new String(process.getErrorStream().readAllBytes(), UTF_8);
    }

    /** The first so many lines of what it says about all that is wrong. */
    List<String> errors(int lines) throws IOException {
        BufferedReader reader = process.errorReader(UTF_8);
        List<String> said = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            said.add(String.valueOf(reader.readLine()));
        }
        return said;
    }

    void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                .start()
                .waitFor();
    }

    boolean hasEndedWithin(int seconds) throws InterruptedException {
        return process.waitFor(seconds, TimeUnit.SECONDS);
    }

    int exitCode() throws InterruptedException {
        return process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
