package openoars;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What strangers put into a field, an address or a file to bring something of their own onto a page. */
public final class Payloads {

    private static final Path FILE = Path.of("src/test/resources/payloads.txt");

    private static final Pattern WRITTEN = Pattern.compile("\\{U\\+([0-9A-F]{4})\\}");

    /** What no field may hold. */
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069\\uFFFE\\uFFFF]");

    private Payloads() {}

    /** Every line that is no heading, with the characters that it names. */
    public static List<String> all() {
        try {
            return Files.readAllLines(FILE).stream()
                    .filter(line -> !line.isEmpty() && !line.startsWith("# "))
                    .map(line -> WRITTEN.matcher(line)
                            .replaceAll(code -> quoted((char) Integer.parseInt(code.group(1), 16))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those that can stand in a field of the front matter. */
    public static List<String> visible() {
        return all().stream().filter(payload -> !HIDDEN.matcher(payload).find()).toList();
    }

    private static String quoted(char character) {
        return Matcher.quoteReplacement(String.valueOf(character));
    }
}
