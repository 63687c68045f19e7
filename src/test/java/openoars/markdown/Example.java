package openoars.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import openoars.model.PageType;

/**
 * An example of a specification file: a fence of Markdown and, after it, the fence of what it becomes.
 *
 * @param title the heading above it
 * @param facilitator whether the second fence shows the facilitator copy
 */
record Example(String title, PageType type, String markdown, String html, boolean facilitator) {

    private static final Pattern HEADING_OR_PAIR = Pattern.compile(
            "^## (?<title>.+)$"
                    + "|^````markdown(?<type> worksheet)?\\n(?<markdown>(?s:.*?))^````$"
                    + "(?s:.*?)^````html(?<facilitator> facilitator)?\\n(?<html>(?s:.*?))^````$",
            Pattern.MULTILINE);

    static List<Example> in(String specification) {
        List<Example> examples = new ArrayList<>();
        String title = "";
        Matcher found = HEADING_OR_PAIR.matcher(specification);
        while (found.find()) {
            if (found.group("title") == null) {
                examples.add(of(title, found));
            } else {
                title = found.group("title");
            }
        }
        return examples;
    }

    private static Example of(String title, Matcher pair) {
        return new Example(
                title,
                pair.group("type") == null ? PageType.LESSON : PageType.WORKSHEET,
                pair.group("markdown"),
                pair.group("html"),
                pair.group("facilitator") != null);
    }
}
