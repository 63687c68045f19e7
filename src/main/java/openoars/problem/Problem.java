package openoars.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import openoars.source.Origin;

/**
 * Something a contributor can put right: where it is, what it is, and what to do next.
 *
 * @param rule key of the {@link Rule}; where the rule has kinds, a slash and the kind follow, as in {@code language/addict}
 * @param end behind the last character of the stretch in question; the same as {@code at} where nobody knows
 * @param message one sentence without a full stop, the value in single quotes, no blame; where the value is very long, the
 *     middle is left out
 * @param hint what to do next, as a full sentence
 * @param fix what to write instead, where the program can tell
 */
public record Problem(
        Severity severity, String rule, Origin at, Origin end, String message, String hint, Optional<Fix> fix)
        implements Comparable<Problem> {

    private static final Comparator<Problem> PRINTING_ORDER =
            Comparator.comparing(Problem::at).thenComparing(Problem::rule).thenComparing(Problem::message);

    private static final int LONGEST_MESSAGE = 300;
    private static final int BEGINNING = 180;
    private static final int ENDING = 110;

    public Problem {
        message = withoutMiddle(message);
    }

    /** The same, as a kind of its rule that may weigh more or less than the others. */
    public Problem as(String kind, Severity weight) {
        return new Problem(weight, rule + "/" + kind, at, end, message, hint, fix);
    }

    /** The same, with the word that was probably meant, if one of the known words is near. */
    public Problem meaning(String written, Collection<String> known) {
        return Spelling.nearest(written, known)
                .map(near -> with(Fix.suggested(at, written, near)))
                .orElse(this);
    }

    /** The same, with another weight. */
    public Problem weighing(Severity weight) {
        return new Problem(weight, rule, at, end, message, hint, fix);
    }

    /** The same, with a text that would put it right. */
    public Problem with(Fix instead) {
        return new Problem(severity, rule, at, end, message, hint, Optional.of(instead));
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

    private static String withoutMiddle(String message) {
        return message.length() <= LONGEST_MESSAGE
                ? message
                : wholeSigns(message.substring(0, BEGINNING)) + "…"
                        + wholeSigns(message.substring(message.length() - ENDING));
    }

    /** Takes off halves of signs that were cut through. */
    private static String wholeSigns(String cut) {
        int start = Character.isLowSurrogate(cut.charAt(0)) ? 1 : 0;
        int end = Character.isHighSurrogate(cut.charAt(cut.length() - 1)) ? cut.length() - 1 : cut.length();
        return cut.substring(start, end);
    }

    /** By file, line and column, then rule, then message. */
    @Override
    public int compareTo(Problem other) {
        return PRINTING_ORDER.compare(this, other);
    }

    /**
     * A text of strangers on its way to a terminal or a log: control characters are shown as {@code \x1b}, so that they do
     * nothing, and so are those that end a line or turn the direction of what follows.
     */
    public static String printable(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> appendPrintable(out, c));
        return out.toString();
    }

    private static void appendPrintable(StringBuilder out, int c) {
        if (Character.isISOControl(c)) {
            out.append("\\x").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
        } else if ((c >= 0x2028 && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069)) {
            out.append("\\u").append(Integer.toHexString(c));
        } else {
            out.appendCodePoint(c);
        }
    }
}
