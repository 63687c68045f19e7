package openoars.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The data of the events that come down a stream, one after another. */
final class Events implements AutoCloseable {

    private static final Pattern VERSION = Pattern.compile("\"version\":\"(\\w+)\"");
    private static final String END = "the stream has ended";

    private final InputStream stream;
    private final BlockingQueue<String> data = new LinkedBlockingQueue<>();

    Events(InputStream stream) {
        this.stream = stream;
        Thread reader = new Thread(this::read, "reader of events");
        reader.setDaemon(true);
        reader.start();
    }

    /** The next event's data, waited for. */
    String next() throws InterruptedException {
        String line = data.poll(30, TimeUnit.SECONDS);
        assertThat(line).as("data of an event").isNotNull();
        return line;
    }

    void awaitEnd() throws InterruptedException {
        assertThat(next()).isEqualTo(END);
    }

    static String version(String data) {
        Matcher matcher = VERSION.matcher(data);
        assertThat(matcher.find()).as("a version in " + data).isTrue();
        return matcher.group(1);
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }

    private void read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("data: ")) {
                    data.add(line.substring("data: ".length()));
                }
            }
            data.add(END);
        } catch (IOException e) {
            // A server that goes away, and a test that stops listening, both end a stream like this.
            data.add(END);
        }
    }
}
