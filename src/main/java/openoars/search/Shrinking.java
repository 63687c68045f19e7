package openoars.search;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes our own script small: comments and spaces go, and the names that only it uses become short. It knows the one
 * script it is for, which keeps to a few rules: no template literals, no name left out in {@code {name: name}}, every
 * statement ends in a semicolon or a brace.
 */
final class Shrinking {

    private static final Pattern TOKEN = Pattern.compile(
            "(?<comment>//[^\\n]*|/\\*\\*.*?\\*/)"
                    + "|(?<text>\"(?:[^\"\\\\]|\\\\.)*\")"
                    + "|(?<=[(,=!] |[(,=!])(?<pattern>/(?![/*])(?:[^/\\\\\\n\\[]|\\\\.|\\[(?:[^\\]\\\\]|\\\\.)*\\])+/[gu]*)"
                    + "|(?<name>[A-Za-z_][A-Za-z0-9_]*)"
                    + "|(?<number>[0-9.]*[0-9])"
                    + "|(?<space>\\s+)"
                    + "|(?<sign>\\.\\.\\.|.)",
            Pattern.DOTALL);

    /** What is not ours to name. */
    private static final Set<String> KEPT =
            Set.of(("async await const let function return for of if else new null true false this typeof while try"
                            + " catch throw continue break window document Math Map Set WeakMap Promise Array Object Number String Boolean"
                            + " Error TypeError undefined in instanceof default switch case")
                    .split(" "));

    private final Map<String, String> names = new HashMap<>();
    private final StringBuilder out = new StringBuilder();
    private String before = "";

    private Shrinking() {}

    static String of(String script) {
        Shrinking shrinking = new Shrinking();
        Matcher tokens = TOKEN.matcher(script);
        while (tokens.find()) {
            shrinking.add(script, tokens);
        }
        return shrinking.out.append('\n').toString();
    }

    private void add(String script, Matcher tokens) {
        if (tokens.group("comment") != null || tokens.group("space") != null) {
            return;
        }
        String token = tokens.group();
        String written = tokens.group("name") != null ? name(script, tokens.end(), token) : token;
        if (isWordLike(written.charAt(0)) && out.length() > 0 && isWordLike(out.charAt(out.length() - 1))) {
            out.append(' ');
        }
        out.append(written);
        before = token;
    }

    private String name(String script, int end, String name) {
        boolean isProperty = before.equals(".");
        boolean isKey = (before.equals("{") || before.equals(",")) && next(script, end) == ':';
        return isProperty || isKey || KEPT.contains(name) ? name : names.computeIfAbsent(name, n -> shorter());
    }

    private static char next(String script, int from) {
        int i = from;
        while (Character.isWhitespace(script.charAt(i))) {
            i++;
        }
        return script.charAt(i);
    }

    /** The next name that is free. */
    private String shorter() {
        int number = names.size();
        String letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
        String first = letters.substring(number % 52, number % 52 + 1);
        return number < 52 ? first : first + number / 52;
    }

    private static boolean isWordLike(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }
}
