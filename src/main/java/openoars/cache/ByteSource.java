package openoars.cache;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Bytes as they are read; the opposite of a {@link ByteSink}. */
public final class ByteSource {

    private final byte[] bytes;
    private int position;
    private Path last = Path.of("");
    private String lastText = "";

    /** @param bytes are not copied */
    public ByteSource(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Whether everything has been read. */
    public boolean isAtEnd() {
        return position == bytes.length;
    }

    /** Index of the next byte. */
    public int position() {
        return position;
    }

    /** Leaves bytes unread. */
    public void skip(int count) {
        position += count;
    }

    public long number() {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes[position++];
            value |= (long) (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }

    public long fixed() {
        long value = 0;
        for (int i = 0; i < 8; i++) {
            value = (value << 8) | (bytes[position++] & 0xFF);
        }
        return value;
    }

    public String text() {
        int length = (int) number();
        String text = new String(bytes, position, length, StandardCharsets.UTF_8);
        position += length;
        return text;
    }

    /** The places on a page name the same file again and again; they share one path. */
    Path path() {
        String text = text();
        if (!text.equals(lastText)) {
            last = Path.of(text);
            lastText = text;
        }
        return last;
    }
}
