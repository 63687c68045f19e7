package openoars.search;

import java.nio.charset.StandardCharsets;

/** Texts of strangers as string literals of a script: whatever they hold, they stay one text and never become code. */
final class ScriptText {

    private ScriptText() {}

    /** A file that hands a text over to the engine. */
    static byte[] file(String name, String text) {
        StringBuilder out = new StringBuilder(text.length() + 64).append("openoars.load(");
        quote(out, name);
        out.append(',');
        quote(out, text);
        return out.append(");\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    static void quote(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            character(out, text, i);
        }
        out.append('"');
    }

    private static void character(StringBuilder out, String text, int i) {
        char c = text.charAt(i);
        if (c == '\n') {
            out.append("\\n");
        } else if (c == '\t') {
            out.append("\\t");
        } else if (c == '"' || c == '\\') {
            out.append('\\').append(c);
        } else if (c < ' ' || c == '<' || c == 0x7F || c == 0x2028 || c == 0x2029 || isLone(text, i)) {
            out.append("\\u").append(String.format("%04x", (int) c));
        } else {
            out.append(c);
        }
    }

    /** Half of a character without its other half, which no file can hold. */
    private static boolean isLone(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
