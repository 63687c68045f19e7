package openoars.cache;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes as they are written, without the locks that the streams of the JDK take for each. */
public final class ByteSink {

    private byte[] bytes;
    private int length;

    public ByteSink() {
        this(4096);
    }

    /** @param room how many bytes it will hold at least, so that many small ones take little memory */
    public ByteSink(int room) {
        bytes = new byte[room];
    }

    /** A number in as few bytes as it needs, seven bits a byte, the lowest first (LEB128). */
    public void number(long value) {
        require(10);
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            bytes[length++] = (byte) ((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        bytes[length++] = (byte) rest;
    }

    /** A number in eight bytes, the highest first. */
    public void fixed(long value) {
        require(8);
        for (int shift = 56; shift >= 0; shift -= 8) {
            bytes[length++] = (byte) (value >>> shift);
        }
    }

    /** A text behind its length in UTF-8. */
    public void text(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        number(encoded.length);
        raw(encoded);
    }

    /** A stretch of letters as {@link #text(String)} writes it, without a string if they are ASCII. */
    public void text(char[] letters, int start, int end) {
        for (int i = start; i < end; i++) {
            if (letters[i] > 127) {
                text(new String(letters, start, end - start));
                return;
            }
        }
        number(end - start);
        require(end - start);
        for (int i = start; i < end; i++) {
            bytes[length++] = (byte) letters[i];
        }
    }

    void raw(byte[] more) {
        require(more.length);
        System.arraycopy(more, 0, bytes, length, more.length);
        length += more.length;
    }

    /** A copy of all that was written. */
    public byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    private void require(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }
}
