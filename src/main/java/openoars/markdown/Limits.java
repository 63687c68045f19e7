package openoars.markdown;

import java.util.Optional;
import openoars.problem.Problem;
import openoars.problem.Rule;
import openoars.source.SourceFile;

/**
 * What a page may ask of the parser. On some texts flexmark needs time that grows with the square of their length, or
 * doubles with every backslash; no page that people read comes near these limits.
 */
final class Limits {

    private static final int PAGE = 64_000;
    private static final int BLOCK = 6_000;
    private static final int DEPTH = 40;
    private static final int BACKSLASHES = 16;

    private static final String TOO_MANY_BACKSLASHES = "\\".repeat(BACKSLASHES + 1);

    private static final StackTraceElement UNKNOWN = new StackTraceElement("", "", "somewhere", 0);

    private final SourceFile file;
    private final String text;
    private final int bodyOffset;

    private Limits(SourceFile file, int bodyOffset) {
        this.file = file;
        this.text = file.text();
        this.bodyOffset = bodyOffset;
    }

    /** Why a page should not be parsed, if so. */
    static Optional<Problem> exceeded(SourceFile file, int bodyOffset) {
        Limits limits = new Limits(file, bodyOffset);
        return limits.longPage().or(limits::longBlock).or(limits::deepLine).or(limits::backslashes);
    }

    /** What is said of a page that made the parser give up all the same. */
    static Problem tooDeep(SourceFile file, int offset) {
        return Rule.TOO_DEEP.at(
                file.at(offset),
                "lists, quotes or marks stand inside each other more than " + DEPTH + " deep here",
                "Say it with fewer levels; people who listen to a page lose count after two or three.");
    }

    /** What is said of a page that no limit stopped and that would still take too long. */
    static Problem tooSlow(SourceFile file, int offset) {
        return Rule.TOO_SLOW.at(
                file.at(offset),
                "brackets or other signs that nobody closes make this page too slow to read, near here",
                "Look for many of [ ( < ` * in a row, and close each one or take it out.");
    }

    /** What is said of a page that we cannot read though there is nothing wrong with it. */
    static Problem fault(SourceFile file, int offset, RuntimeException e) {
        StackTraceElement place = e.getStackTrace().length == 0 ? UNKNOWN : e.getStackTrace()[0];
        return Rule.PROGRAM_FAULT.at(
                file.at(offset),
                "our program cannot read this place, and the fault is ours, not yours",
                "Write it another way for now, and please send us this page with the words '"
                        + e.getClass().getSimpleName() + " in " + place.getFileName() + ", line "
                        + place.getLineNumber()
                        + "'.");
    }

    private Optional<Problem> longPage() {
        return text.length() - bodyOffset <= PAGE
                ? Optional.empty()
                : Optional.of(Rule.PAGE_TOO_LONG.at(
                        file.at(bodyOffset),
                        "this page has more than " + PAGE + " characters",
                        "Split it into several pages; one idea a page is easier to read and to find."));
    }

    private Optional<Problem> longBlock() {
        int start = bodyOffset;
        for (int line = bodyOffset; line < text.length(); line = endOfLine(line) + 1) {
            if (text.substring(line, endOfLine(line)).isBlank()) {
                start = endOfLine(line) + 1;
            } else if (endOfLine(line) - start > BLOCK) {
                return Optional.of(longBlock(start));
            }
        }
        return Optional.empty();
    }

    private Problem longBlock(int start) {
        return Rule.BLOCK_TOO_LONG.at(
                file.at(start),
                "more than " + BLOCK + " characters without an empty line start here",
                "Put in an empty line where a new thought starts, or split the table in two.");
    }

    private Optional<Problem> deepLine() {
        for (int line = bodyOffset; line < text.length(); line = endOfLine(line) + 1) {
            if (depth(line) > DEPTH) {
                return Optional.of(tooDeep(file, line));
            }
        }
        return Optional.empty();
    }

    private int endOfLine(int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }

    /** At least the depth at which the text of a line stands: a level takes a mark, or two columns on a later line. */
    private int depth(int line) {
        int marks = 0;
        int spaces = 0;
        for (int i = line; i < text.length() && " \t>-*+.)0123456789".indexOf(text.charAt(i)) >= 0; i++) {
            char c = text.charAt(i);
            spaces += c == '\t' ? 4 : c == ' ' ? 1 : 0;
            marks += isMark(i) ? 1 : 0;
        }
        return marks + Math.max(0, spaces - marks) / 2;
    }

    /** Quotes and emphasis may stand close inside each other; the marks of lists may not, and many of them are a rule. */
    private boolean isMark(int i) {
        char c = text.charAt(i);
        return c == '>' || c == '*' || ("-+.)".indexOf(c) >= 0 && !text.startsWith(String.valueOf(c), i + 1));
    }

    private Optional<Problem> backslashes() {
        int start = text.indexOf(TOO_MANY_BACKSLASHES, bodyOffset);
        return start < 0
                ? Optional.empty()
                : Optional.of(Rule.TOO_MANY_BACKSLASHES.at(
                        file.at(start),
                        "more than " + BACKSLASHES + " backslashes stand in a row here",
                        "Take some out; one is enough to show the sign behind it as it is."));
    }
}
