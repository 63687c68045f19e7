package openoars.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The text of one file, with its line starts, so that any offset in it can be named as a line and a column.
 *
 * <p>Line ends are kept as written; {@code \r\n} counts as one.
 */
public final class SourceFile {

    private final Path file;
    private final String text;
    private final int[] lineStarts;

    /**
     * @param file path from the project root
     * @param text the whole file
     */
    public SourceFile(Path file, String text) {
        this.file = file;
        this.text = text;
        this.lineStarts = lineStarts(text);
    }

    /**
     * Decodes strict UTF-8; a byte order mark at the start is dropped.
     *
     * @throws NotUtf8 if a byte is not UTF-8, with the place of the first such byte
     */
    public static SourceFile decode(Path file, byte[] bytes) throws NotUtf8 {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer characters = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), characters, true);
        characters.flip();
        SourceFile source = new SourceFile(file, withoutByteOrderMark(characters.toString()));
        if (result.isError()) {
            throw new NotUtf8(source.at(source.text.length()));
        }
        return source;
    }

    public Path file() {
        return file;
    }

    public String text() {
        return text;
    }

    /**
     * Names the place of an offset.
     *
     * @param offset UTF-16 code units from the start of the text, from 0 to the text's length
     */
    public Origin at(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Origin(file, line + 1, offset - lineStarts[line] + 1);
    }

    private static String withoutByteOrderMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static int[] lineStarts(String text) {
        return IntStream.concat(
                        IntStream.of(0),
                        IntStream.range(0, text.length())
                                .filter(i -> endsLine(text, i))
                                .map(i -> i + 1))
                .toArray();
    }

    private static boolean endsLine(String text, int i) {
        char c = text.charAt(i);
        return c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
    }
}
