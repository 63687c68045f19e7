package openoars.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The text of one file, with its line starts, so that any offset in it can be named as a line and a column.
 *
 * <p>Line ends are kept as written; {@code \r\n} counts as one.
 */
public final class SourceFile {

    /** A page of this size would take hours to read; real pages have a tenth of it. */
    public static final long MOST_BYTES = 256 * 1024;

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
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') >= 0) {
            requireUtf8(file, bytes);
        }
        return new SourceFile(file, withoutByteOrderMark(text));
    }

    /** A replacement character is there because somebody typed it, or because the bytes had none to show. */
    private static void requireUtf8(Path file, byte[] bytes) throws NotUtf8 {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer characters = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), characters, true);
        if (result.isError()) {
            SourceFile readable =
                    new SourceFile(file, withoutByteOrderMark(characters.flip().toString()));
            throw new NotUtf8(readable.at(readable.text.length()));
        }
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

    /** The offset of a place in this file. */
    public int offset(Origin at) {
        return lineStarts[at.line() - 1] + at.column() - 1;
    }

    /**
     * Names a place by its line and by how many whole characters stand before it there.
     *
     * @param line counted from 1
     * @param codePoints from the start of the line; one that is past the end of the text is at its end
     */
    public Origin at(int line, int codePoints) {
        int start = lineStarts[Math.min(line, lineStarts.length) - 1];
        int end = line < lineStarts.length ? lineStarts[line] : text.length();
        int before = Math.min(codePoints, text.codePointCount(start, end));
        return at(text.offsetByCodePoints(start, before));
    }

    private static String withoutByteOrderMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16 + text.length() / 16];
        int lines = 1;
        boolean hasReturns = text.indexOf('\r') >= 0;
        for (int end = endOfLine(text, 0, hasReturns); end >= 0; end = endOfLine(text, end + 1, hasReturns)) {
            if (lines == starts.length) {
                starts = Arrays.copyOf(starts, 2 * lines);
            }
            starts[lines++] = end + 1;
        }
        return Arrays.copyOf(starts, lines);
    }

    /** Index of the last character of a line that ends at or behind an index; -1 if no line ends there. */
    private static int endOfLine(String text, int from, boolean hasReturns) {
        if (!hasReturns) {
            return text.indexOf('\n', from);
        }
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
                return i;
            }
        }
        return -1;
    }
}
