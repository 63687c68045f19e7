package openoars.print;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;

/** Lets the engine read the theme's own files, and nothing else in the world. */
final class ThemeFiles implements FSStreamFactory {

    static final String PROTOCOL = "theme";

    /** What names in the HTML and in the style sheet are relative to. */
    static final String ROOT = PROTOCOL + ":/";

    private final SortedMap<String, byte[]> files;

    ThemeFiles(SortedMap<String, byte[]> files) {
        this.files = files;
    }

    @Override
    public FSStream getUrl(String url) {
        byte[] bytes = files.get(url.substring(ROOT.length()));
        if (bytes == null) {
            throw new IllegalStateException("there is no file 'templates/print/" + url.substring(ROOT.length()) + "'");
        }
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
