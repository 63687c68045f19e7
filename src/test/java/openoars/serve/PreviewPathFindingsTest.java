package openoars.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.TreeMap;
import java.util.stream.Stream;
import openoars.FuzzFindings;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever path a browser asks for, it gets a file that the build made, or is told that there is none. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PreviewPathFindingsTest {

    static Stream<byte[]> inputs() throws IOException {
        return FuzzFindings.of("preview-path");
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void are_put_right(byte[] input) throws Exception {
        look(input);
    }

    private static final byte[] PAGE = "<html><head></head><body>a</body></html>".getBytes(UTF_8);

    static void look(byte[] input) {
        String path = path("/" + new String(input, UTF_8));
        TreeMap<String, byte[]> files = new TreeMap<>();
        files.put("index.html", PAGE);
        files.put("mi/a.html", PAGE);
        Showcase showcase = new Showcase();
        showcase.show(now -> now.withSite(files));

        Reply reply = new SitePages(showcase).at(path);

        boolean isThere = files.containsKey(path.substring(1) + (path.endsWith("/") ? "index.html" : ""));
        assertThat(reply.status()).isEqualTo(isThere || isOwn(path) ? 200 : 404);
    }

    private static boolean isOwn(String path) {
        return path.equals("/-/reload.js") || path.equals("/-/reload.css");
    }

    /** As the server decodes it; what is no address does not come as far. */
    private static String path(String written) {
        try {
            String path = new URI(written).getPath();
            return path == null || !path.startsWith("/") ? "/" : path;
        } catch (URISyntaxException e) {
            return written;
        }
    }
}
