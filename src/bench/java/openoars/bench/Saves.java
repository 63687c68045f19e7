package openoars.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Measures how long a writer waits: {@code Saves LABEL LOG FILE URL COMMAND...} starts a preview server, adds a line to
 * the file, asks for the page until the line is there, nine times, and ends the server. Prints one row of a table. The
 * file is changed for good, so give it a copy.
 */
public final class Saves {

    private static final int EDITS = 9;
    private static final int POLL_MILLIS = 5;
    /** Between two saves, so that no server takes them for one. */
    private static final int PAUSE_MILLIS = 1_000;

    private static final Duration LONGEST_START = Duration.ofSeconds(180);
    private static final Duration LONGEST_SAVE = Duration.ofSeconds(60);

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process server;
    private final Path file;
    private final URI url;

    private Saves(Process server, Path file, URI url) {
        this.server = server;
        this.file = file;
        this.url = url;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> command = List.of(arguments).subList(4, arguments.length);
        Process server = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Path.of(arguments[1]).toFile())
                .start();
        // Runs on Ctrl-C too: a preview that is left behind would slow down whatever is measured next.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server)));
        try {
            Saves saves = new Saves(server, Path.of(arguments[2]), URI.create(arguments[3]));
            double start = saves.wait("<main", LONGEST_START);
            System.out.println(row(arguments[0], start, saves.edits()));
        } finally {
            end(server);
            server.waitFor();
        }
    }

    private static void end(Process server) {
        server.descendants().forEach(ProcessHandle::destroy);
        server.destroy();
    }

    private static String row(String label, double start, double[] edits) {
        double first = edits[0];
        Arrays.sort(edits);
        return String.format(
                Locale.ROOT,
                "| %s | %.0f | %.0f | %.0f | %.0f |",
                label,
                start,
                first,
                edits[EDITS / 2],
                edits[EDITS - 1]);
    }

    private double[] edits() throws IOException, InterruptedException {
        double[] millis = new double[EDITS];
        for (int i = 0; i < EDITS; i++) {
            Thread.sleep(PAUSE_MILLIS);
            String line = "Saved as number " + i + " of nine.";
            Files.writeString(file, "\n" + line + "\n", StandardOpenOption.APPEND);
            millis[i] = wait(line, LONGEST_SAVE);
        }
        return millis;
    }

    /** Asks for the page until it holds the words, and says how many milliseconds that took. */
    private double wait(String words, Duration longest) throws IOException, InterruptedException {
        long start = System.nanoTime();
        while (!page().contains(words)) {
            if (System.nanoTime() - start > longest.toNanos()) {
                throw new IOException("'" + words + "' did not appear at " + url);
            }
            Thread.sleep(POLL_MILLIS);
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private String page() throws IOException, InterruptedException {
        try {
            HttpRequest request = HttpRequest.newBuilder(url).timeout(LONGEST_SAVE).build();
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException e) {
            if (!server.isAlive()) {
                throw new IOException("the server has ended, see its log", e);
            }
            return "";
        }
    }
}
