package openoars.report;

import openoars.problem.Problem;
import openoars.source.Origin;

/**
 * The line that a problem stands in, cut to what fits on a screen, with marks below the words in question.
 *
 * @param number of the line, with as many signs as the marks are to be moved by
 */
record Excerpt(String number, String words, String marks) {

    private static final int WIDEST = 88;

    /** How much is shown before the words in question, if the line is too long. */
    private static final int BEFORE = 30;

    private static final String CUT = "\u2026";

    static Excerpt of(Problem problem, String line) {
        int start = Math.min(problem.at().column() - 1, line.length());
        int end = Math.max(start, Math.min(line.length(), endIn(line, start, problem)));
        int from = line.length() <= WIDEST ? 0 : wholeSign(line, Math.max(0, start - BEFORE));
        int to = wholeSign(line, Math.min(line.length(), from + WIDEST));
        String before = (from > 0 ? CUT : "") + line.substring(from, start);
        String words = before + line.substring(start, to) + (to < line.length() ? CUT : "");
        int marks = Math.max(1, width(line.substring(start, Math.max(start, Math.min(end, to)))));
        return new Excerpt(
                String.valueOf(problem.at().line()),
                Problem.printable(words.replace('\t', ' ')),
                " ".repeat(width(Problem.printable(before.replace('\t', ' ')))) + "^".repeat(marks));
    }

    private static int endIn(String line, int start, Problem problem) {
        Origin end = problem.end();
        if (end.line() > problem.at().line()) {
            return line.length();
        }
        return end.compareTo(problem.at()) > 0 ? end.column() - 1 : endOfWord(line, start);
    }

    /** Where nobody said how far the words go, they are a link or go to the next space. */
    private static int endOfWord(String line, int start) {
        int address = line.startsWith("[", start) ? line.indexOf("](", start) : -1;
        int link = address < 0 ? -1 : line.indexOf(')', address);
        int space = line.indexOf(' ', start);
        if (link >= 0) {
            return link + 1;
        }
        return space < 0 ? line.length() : space;
    }

    /** An index that is not in the middle of a sign that takes two units. */
    private static int wholeSign(String line, int index) {
        return index > 0 && index < line.length() && Character.isLowSurrogate(line.charAt(index)) ? index - 1 : index;
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}
