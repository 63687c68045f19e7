package openoars.notes;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import openoars.markdown.foreign.ForeignMarkdown;
import openoars.model.Beginning;
import openoars.model.FrontMatter;

/**
 * One file of notes.
 *
 * @param file from the folder of the notes
 * @param yaml what stands between two lines of dashes at its start, empty if there is none
 */
record Note(Path file, String yaml, ForeignMarkdown markdown) {

    private static final Pattern FRONT_MATTER = Pattern.compile(
            "\\A---[ \\t]*\\R(?<yaml>.*?)^(---|\\.\\.\\.)[ \\t]*(\\R|\\z)", Pattern.DOTALL | Pattern.MULTILINE);

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
        if (sentence.length() <= FrontMatter.LONGEST_DESCRIPTION) {
            return sentence;
        }
        String cut = sentence.substring(0, FrontMatter.LONGEST_DESCRIPTION - 1);
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
                        Beginning.quoted(title()),
                        Beginning.quoted(description()),
                        order,
                        FrontMatter.minutes(text.split("\\s+").length),
                        today,
                        FrontMatter.reviewBy(today));
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
