package openoars.cache;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * Tells whether something is the same as before. It guards against change and decay, not against people: whoever can
 * write the cache can write the site.
 *
 * @param value CRC-32 (ISO 3309) in the high half and CRC-32C (RFC 3720, appendix B.4) in the low one
 */
public record Checksum(long value) {

    /** The checksum of some bytes. */
    public static Checksum of(byte[] bytes) {
        return of(bytes, 0, bytes.length);
    }

    /** The checksum of a stretch of bytes. */
    static Checksum of(byte[] bytes, int offset, int length) {
        CRC32 high = new CRC32();
        CRC32C low = new CRC32C();
        high.update(bytes, offset, length);
        low.update(bytes, offset, length);
        return new Checksum((high.getValue() << 32) | low.getValue());
    }

    /** The checksum of a text. */
    public static Checksum of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The checksum of several things in their order. */
    public static Checksum of(Checksum... parts) {
        ByteSink sink = new ByteSink();
        for (Checksum part : parts) {
            sink.fixed(part.value());
        }
        return of(sink.bytes());
    }
}
