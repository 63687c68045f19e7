package openoars.print;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.SortedMap;

/** What the theme brings for paper. The engine reads nothing but this, and pictures that stand in the document itself. */
final class ThemeFiles implements FSStreamFactory {

    static final String PROTOCOL = "theme";

    /** What names in the HTML and in the style sheet are relative to. */
    static final String ROOT = PROTOCOL + ":/";

    private final SortedMap<String, byte[]> files;

    ThemeFiles(SortedMap<String, byte[]> files) {
        this.files = files;
    }

    byte[] get(String path) {
        byte[] bytes = files.get(path);
        if (bytes == null) {
            throw new UncheckedIOException(new NoSuchFileException("templates/print/" + path));
        }
        return bytes;
    }

    static boolean isOurs(String address) {
        return address.startsWith(ROOT) || address.startsWith("data:");
    }

    @Override
    public FSStream getUrl(String url) {
        byte[] bytes = get(url.substring(ROOT.length()));
        return new FSStream() {
            @Override
            public InputStream getStream() {
                return new ByteArrayInputStream(bytes);
            }

            @Override
            public Reader getReader() {
                return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
            }
        };
    }
}
