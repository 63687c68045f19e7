package openoars.search;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
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

    private final String script;
    private final Map<String, String> names;
    private final StringBuilder out = new StringBuilder();

    private Shrinking(String script) {
        this.script = script;
        this.names = names(script);
    }

    static String of(String script) {
        Shrinking shrinking = new Shrinking(script);
        walk(script, shrinking::add);
        return shrinking.out.append('\n').toString();
    }

    /** Visits what is neither comment nor space, each with what stands before it. */
    private static void walk(String script, BiConsumer<Matcher, String> visit) {
        Matcher tokens = TOKEN.matcher(script);
        String before = "";
        while (tokens.find()) {
            if (tokens.group("comment") == null && tokens.group("space") == null) {
                visit.accept(tokens, before);
                before = tokens.group();
            }
        }
    }

    /** A short name for each of ours, the shortest for the most frequent. */
    private static Map<String, String> names(String script) {
        Map<String, Integer> counts = new TreeMap<>();
        walk(script, (token, before) -> {
            if (isOurs(script, token, before)) {
                counts.merge(token.group(), 1, Integer::sum);
            }
        });
        Map<String, String> names = new HashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(name -> names.put(name.getKey(), shortName(names.size())));
        return names;
    }

    private void add(Matcher token, String before) {
        String written =
                isOurs(script, token, before) ? Objects.requireNonNull(names.get(token.group())) : token.group();
        if (isWordLike(written.charAt(0)) && out.length() > 0 && isWordLike(out.charAt(out.length() - 1))) {
            out.append(' ');
        }
        if (written.equals("}") && (out.charAt(out.length() - 1) == ';' || out.charAt(out.length() - 1) == ',')) {
            out.setLength(out.length() - 1);
        }
        out.append(written);
    }

    private static boolean isOurs(String script, Matcher token, String before) {
        boolean isProperty = before.equals(".");
        boolean isKey = (before.equals("{") || before.equals(",")) && next(script, token.end()) == ':';
        return token.group("name") != null && !isProperty && !isKey && !KEPT.contains(token.group());
    }

    private static char next(String script, int from) {
        int i = from;
        while (Character.isWhitespace(script.charAt(i))) {
            i++;
        }
        return script.charAt(i);
    }

    private static String shortName(int number) {
        String letters = "etnoaisrclupdmhfgbvykwxqzjETNOAISRCLUPDMHFGBVYKWXQZJ";
        String first = letters.substring(number % 52, number % 52 + 1);
        return number < 52 ? first : first + number / 52;
    }

    private static boolean isWordLike(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }
}
