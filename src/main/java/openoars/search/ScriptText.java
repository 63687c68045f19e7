package openoars.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Texts of strangers as string literals of a script, in UTF-8: whatever they hold, they stay one text and never become
 * code.
 */
final class ScriptText {

    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    /** Which of the first 128 characters stand for themselves. */
    private static final boolean[] PLAIN = plain();

    private byte[] bytes;
    private int size;

    private ScriptText(int room) {
        bytes = new byte[room];
    }

    /** A file that hands a text over to the engine. */
    static byte[] file(String name, CharSequence text) {
        ScriptText out = new ScriptText(text.length() + text.length() / 8 + 64);
        out.code("openoars.load(");
        out.literal(name);
        out.code(",");
        out.literal(text.toString());
        out.code(");\n");
        return Arrays.copyOf(out.bytes, out.size);
    }

    /** A text as a literal. */
    static String quote(String text) {
        ScriptText out = new ScriptText(text.length() + 16);
        out.literal(text);
        return new String(out.bytes, 0, out.size, StandardCharsets.UTF_8);
    }

    private void code(String code) {
        for (int i = 0; i < code.length(); i++) {
            one(code.charAt(i));
        }
    }

    private void literal(String text) {
        char[] chars = text.toCharArray();
        one('"');
        for (int i = 0; i < chars.length; i++) {
            reserve(6);
            char c = chars[i];
            if (c < PLAIN.length && PLAIN[c]) {
                bytes[size++] = (byte) c;
            } else if (c < PLAIN.length) {
                escaped(c);
            } else if (!Character.isSurrogate(c)) {
                beyondAscii(c);
            } else if (i + 1 < chars.length && Character.isSurrogatePair(c, chars[i + 1])) {
                pair(Character.toCodePoint(c, chars[++i]));
            } else {
                unicode(c);
            }
        }
        one('"');
    }

    private void escaped(char c) {
        switch (c) {
            case '\n' -> code("\\n");
            case '\t' -> code("\\t");
            case '"' -> code("\\\"");
            case '\\' -> code("\\\\");
            default -> unicode(c);
        }
    }

    private void beyondAscii(char c) {
        if (c == '\u2028' || c == '\u2029') {
            unicode(c);
        } else if (c < 0x800) {
            bytes[size++] = (byte) (0xC0 | c >> 6);
            bytes[size++] = (byte) (0x80 | (c & 0x3F));
        } else {
            bytes[size++] = (byte) (0xE0 | c >> 12);
            bytes[size++] = (byte) (0x80 | (c >> 6 & 0x3F));
            bytes[size++] = (byte) (0x80 | (c & 0x3F));
        }
    }

    private void pair(int c) {
        bytes[size++] = (byte) (0xF0 | c >> 18);
        bytes[size++] = (byte) (0x80 | (c >> 12 & 0x3F));
        bytes[size++] = (byte) (0x80 | (c >> 6 & 0x3F));
        bytes[size++] = (byte) (0x80 | (c & 0x3F));
    }

    private void unicode(char c) {
        code("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            one((char) HEX[c >> shift & 15]);
        }
    }

    private void one(char c) {
        reserve(1);
        bytes[size++] = (byte) c;
    }

    private void reserve(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, size + (size >> 1) + more);
        }
    }

    private static boolean[] plain() {
        boolean[] plain = new boolean[128];
        Arrays.fill(plain, ' ', 0x7F, true);
        plain['"'] = false;
        plain['\\'] = false;
        plain['<'] = false;
        return plain;
    }
}
