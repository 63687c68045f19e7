package openoars.bake;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The files of a theme as they are stored, by their path, e.g. {@code partials/foot.ftlh}. */
final class ThemeSource {

    private static final String INSIDE_PROGRAM = "/openoars/templates/";

    private final String folder;
    private final SortedMap<String, byte[]> files;

    private ThemeSource(String folder, SortedMap<String, byte[]> files) {
        this.folder = folder;
        this.files = files;
    }

    /** Reads a folder and all below it; links are not followed. */
    static ThemeSource in(Path folder) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (Path file : filesIn(folder)) {
            files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
        }
        return new ThemeSource(folder + folder.getFileSystem().getSeparator(), files);
    }

    /** Reads the theme that this program brings. */
    static ThemeSource insideProgram() throws IOException {
        URL url = ThemeSource.class.getResource(INSIDE_PROGRAM);
        if (url == null) {
            throw new IllegalStateException("this program was packed without its theme");
        }
        return url.openConnection() instanceof JarURLConnection jar
                ? new ThemeSource(INSIDE_PROGRAM, filesIn(jar.getJarFile()))
                : in(path(url));
    }

    /** Leaves the jar open: Java runs from the same one. A file system on top of it takes three times as long. */
    private static SortedMap<String, byte[]> filesIn(JarFile jar) throws IOException {
        String start = INSIDE_PROGRAM.substring(1);
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
            JarEntry entry = entries.nextElement();
            if (entry.getName().startsWith(start) && !entry.isDirectory()) {
                try (InputStream in = jar.getInputStream(entry)) {
                    files.put(entry.getName().substring(start.length()), in.readAllBytes());
                }
            }
        }
        return files;
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .toList();
        }
    }

    private static Path path(URL url) {
        try {
            return Path.of(new URI(url.toString()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param folder its name with a slash behind it; the paths that come back begin below it */
    SortedMap<String, byte[]> below(String folder) {
        SortedMap<String, byte[]> below = new TreeMap<>();
        files.tailMap(folder).entrySet().stream()
                .takeWhile(file -> file.getKey().startsWith(folder))
                .forEach(file -> below.put(file.getKey().substring(folder.length()), file.getValue()));
        return below;
    }

    /**
     * What a file says.
     *
     * @return empty if there is no such file
     */
    Optional<String> text(String path) throws IOException {
        byte[] bytes = files.get(path);
        return bytes == null ? Optional.empty() : Optional.of(decoded(path, bytes));
    }

    /** What all files below a folder say whose name ends so. */
    SortedMap<String, String> texts(String folder, String ending) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        for (String path : below(folder).keySet()) {
            if (path.endsWith(ending)) {
                texts.put(path, text(folder + path).orElseThrow());
            }
        }
        return texts;
    }

    private String decoded(String path, byte[] bytes) throws IOException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IOException("'" + folder + path + "' is not stored as UTF-8", e);
        }
    }
}
