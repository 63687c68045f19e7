package openoars.problem;

import java.util.Comparator;
import openoars.source.Origin;

/**
 * Something a contributor can put right: where it is, what it is, and what to do next.
 *
 * @param rule short name of the rule, lower case with dashes, e.g. {@code broken-link}
 * @param message one sentence without a full stop, the value in single quotes, no blame
 * @param hint what to do next, as a full sentence
 */
public record Problem(Severity severity, String rule, Origin at, String message, String hint)
        implements Comparable<Problem> {

    private static final Comparator<Problem> PRINTING_ORDER =
            Comparator.comparing(Problem::at).thenComparing(Problem::rule).thenComparing(Problem::message);

    /** A problem that stops the build. */
    public static Problem error(String rule, Origin at, String message, String hint) {
        return new Problem(Severity.ERROR, rule, at, message, hint);
    }

    /** A problem that is told and does not stop the build. */
    public static Problem warning(String rule, Origin at, String message, String hint) {
        return new Problem(Severity.WARNING, rule, at, message, hint);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /**
     * Writes the problem as people read it, on two lines without an end of line. Control characters are shown as
     * {@code \x1b}, because file names and values come from strangers.
     */
    public String format() {
        return printable(at + ": " + severity.word() + "[" + rule + "] " + message) + "\n  hint: " + printable(hint);
    }

    /** By file, line and column, then rule, then message. */
    @Override
    public int compareTo(Problem other) {
        return PRINTING_ORDER.compare(this, other);
    }

    private static String printable(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> appendPrintable(out, c));
        return out.toString();
    }

    private static void appendPrintable(StringBuilder out, int c) {
        if (Character.isISOControl(c)) {
            out.append("\\x").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
        } else {
            out.appendCodePoint(c);
        }
    }
}
