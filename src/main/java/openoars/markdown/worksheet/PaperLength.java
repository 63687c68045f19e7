package openoars.markdown.worksheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import openoars.model.Body;

/**
 * About how many sides of paper a worksheet takes when a browser prints it. Adds up the heights of its parts; where a
 * browser breaks the pages, it alone knows.
 *
 * @param letters that fit on a line
 * @param line height of a line of text, in millimetres
 * @param pen height of a line to write on, in millimetres
 */
public record PaperLength(double letters, double line, double pen) {

    /** In the usual type. */
    public static final PaperLength USUAL = new PaperLength(105, 4.9, 9);
    /** In large print, 18 points. */
    public static final PaperLength LARGE = new PaperLength(56, 9.2, 13);

    /** What A4 leaves between the margins, in millimetres. */
    private static final double SIDE = 270;

    private static final double HEAD = 17;
    private static final double FOOT = 13;
    private static final double GAP = 2.5;

    /** A cell of a long table is lower. */
    private static final int LONG_TABLE = 7;

    /** So many boxes to tick stand in columns. */
    private static final int MANY_OPTIONS = 10;

    private static final Pattern PART = Pattern.compile(
            "<table class=\"grid\">(?<grid>.*?)</table>"
                    + "|<fieldset class=\"ruler\">(?<ruler>.*?)</fieldset>"
                    + "|<fieldset class=\"(?:ticks|choice)\">(?<options>.*?)</fieldset>"
                    + "|<div class=\"box alone\">(?<box>.*?)</div>"
                    + "|<(?:p|li|h4|tr)(?: [^>]*)?>(?<words>.*?)</(?:p|li|h4|tr)>",
            Pattern.DOTALL);

    private static final Pattern ROW = Pattern.compile("<tr>(.*?)</tr>", Pattern.DOTALL);
    private static final Pattern ROWS = Pattern.compile(" rows=\"(\\d+)\"");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    /** How many sides a copy takes, at least one. */
    public int pages(Body.Copy copy) {
        double height = HEAD + FOOT + height(copy.intro().value());
        for (Body.Section section : copy.sections()) {
            height += 2 * line + height(section.html().value());
        }
        return (int) Math.ceil(height / SIDE);
    }

    private double height(String html) {
        double height = 0;
        Matcher part = PART.matcher(html);
        while (part.find()) {
            height += GAP + height(part);
        }
        return height;
    }

    private double height(Matcher part) {
        if (part.group("grid") != null) {
            return grid(part.group("grid"));
        }
        if (part.group("ruler") != null) {
            return words(part.group("ruler"), 1) + pen;
        }
        if (part.group("options") != null) {
            return options(part.group("options"));
        }
        if (part.group("box") != null) {
            return words(part.group("box"), 1) + rows(part.group("box")) * pen;
        }
        return words(part.group("words"), 1);
    }

    private double grid(String grid) {
        long count = ROW.matcher(grid).results().count();
        double cell = count > LONG_TABLE ? 1.35 * pen : 2 * pen;
        double height = 0;
        Matcher row = ROW.matcher(grid);
        while (row.find()) {
            boolean isToFillIn = row.group(1).contains("<textarea");
            height += Math.max(isToFillIn ? cell : 0, words(row.group(1).split("</th>", 2)[0], 0.3) + 2);
        }
        return height;
    }

    private double options(String options) {
        int count = options.split("<li>", -1).length - 1;
        double columns = count < MANY_OPTIONS ? 1 : letters / 35;
        return line + Math.ceil(count / columns) * 1.4 * line;
    }

    private static int rows(String box) {
        Matcher rows = ROWS.matcher(box);
        return rows.find() ? Integer.parseInt(rows.group(1)) : 1;
    }

    /** @param share of the width of the sheet that the words have */
    private double words(String html, double share) {
        int length = TAG.matcher(html).replaceAll("").strip().length();
        return Math.max(1, Math.ceil(length / (share * letters))) * line;
    }
}
