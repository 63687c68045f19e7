package openoars.notes;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import openoars.markdown.foreign.ForeignMarkdown;

/**
 * One file of notes.
 *
 * @param file from the folder of the notes
 * @param yaml what stands between two lines of dashes at its start, empty if there is none
 */
record Note(Path file, String yaml, ForeignMarkdown markdown) {

    private static final Pattern FRONT_MATTER = Pattern.compile(
            "\\A---[ \\t]*\\R(?<yaml>.*?)^(---|\\.\\.\\.)[ \\t]*(\\R|\\z)", Pattern.DOTALL | Pattern.MULTILINE);

    private static final int LONGEST_DESCRIPTION = 160;

    /** Words that a reader takes in a minute, as the checks count. */
    private static final float PACE = 150;

    private static final int YEARS_TO_REVIEW = 2;

    static Note of(Path file, String text) {
        Matcher matcher = FRONT_MATTER.matcher(text);
        return matcher.find()
                ? new Note(file, matcher.group("yaml"), new ForeignMarkdown(text.substring(matcher.end())))
                : new Note(file, "", new ForeignMarkdown(text));
    }

    /** As its front matter or its first heading says, or else as its file is called. */
    String title() {
        return key("title").or(markdown::title).orElseGet(() -> Names.title(Names.withoutEnding(file)));
    }

    /** One sentence for lists and for search engines. */
    String description() {
        String words = key("description").or(markdown::beginning).orElseGet(() -> "Notes on " + title() + ".");
        String sentence = words.replaceFirst("(?s)(?<=[.!?])\\s.*", "");
        if (sentence.length() <= LONGEST_DESCRIPTION) {
            return sentence;
        }
        String cut = sentence.substring(0, LONGEST_DESCRIPTION - 1);
        int space = cut.lastIndexOf(' ');
        return (space > 0 ? cut.substring(0, space) : cut) + "…";
    }

    /**
     * The front matter of the page, up to the text.
     *
     * @param order place in its section, from 1
     * @param text what the page says
     */
    String frontMatter(int order, String text, LocalDate today) {
        return """
                ---
                title: %s
                description: %s
                type: lesson
                order: %d
                minutes: %d
                reviewed: %s
                review_by: %s
                status: published
                ---

                """.formatted(
                        quoted(title()),
                        quoted(description()),
                        order,
                        Math.max(1, Math.round(text.split("\\s+").length / PACE)),
                        today,
                        today.plusYears(YEARS_TO_REVIEW));
    }

    /** As YAML has it between double quotes. */
    static String quoted(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** A value on one line; notes of other programs may hold any YAML, of which nothing else is of use here. */
    private Optional<String> key(String name) {
        Matcher line = Pattern.compile("(?m)^" + name + ":[ \\t]*(?<value>\\S.*?)[ \\t]*$")
                .matcher(yaml);
        return line.find()
                ? Optional.of(line.group("value").replaceFirst("^([\"'])(.*)\\1$", "$2"))
                        .filter(value -> !value.isBlank() && "|>&*!{[".indexOf(value.charAt(0)) < 0)
                : Optional.empty();
    }
}
