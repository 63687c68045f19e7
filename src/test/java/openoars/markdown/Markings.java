package openoars.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tags of a piece of markup, read strictly: what is not written exactly as this program writes it does not pass. */
record Markings(String html) {

    private static final Pattern TAG = Pattern.compile("<(/?)([a-z][a-z0-9]*)((?: [a-zA-Z-]+=\"[^\"<>]*\")*)(/?)>");

    private static final Pattern ATTRIBUTE = Pattern.compile(" ([a-zA-Z-]+)=\"([^\"]*)\"");

    private static final Set<String> VOID = Set.of("br", "hr", "input", "circle", "path");

    private static final Set<String> ELEMENTS = Set.of(
            "a",
            "aside",
            "b",
            "blockquote",
            "br",
            "circle",
            "code",
            "del",
            "details",
            "div",
            "em",
            "fieldset",
            "figure",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "input",
            "label",
            "legend",
            "li",
            "ol",
            "p",
            "path",
            "pre",
            "section",
            "span",
            "strong",
            "summary",
            "sup",
            "svg",
            "table",
            "tbody",
            "td",
            "textarea",
            "th",
            "thead",
            "time",
            "tr",
            "ul");

    private static final Set<String> ATTRIBUTES = Set.of(
            "aria-describedby",
            "aria-hidden",
            "aria-label",
            "autocomplete",
            "class",
            "cx",
            "cy",
            "d",
            "data-label",
            "data-said",
            "data-say",
            "datetime",
            "fill",
            "for",
            "href",
            "id",
            "name",
            "r",
            "rel",
            "role",
            "rows",
            "scope",
            "start",
            "type",
            "value",
            "viewBox");

    static Markings of(String html) {
        return new Markings(html);
    }

    /** Every tag is one that we write, is closed in its turn, leads nowhere unsafe, and has an id of its own. */
    void assertOurs(String source) {
        Deque<String> open = new ArrayDeque<>();
        Set<String> ids = new HashSet<>();
        Matcher tag = TAG.matcher(html);
        while (tag.find()) {
            assertThat(ELEMENTS).as(source).contains(tag.group(2));
            assertAttributes(tag.group(3), ids, source);
            if (!tag.group(1).isEmpty()) {
                assertThat(open.pollLast()).as(source).isEqualTo(tag.group(2));
            } else if (!VOID.contains(tag.group(2))) {
                open.addLast(tag.group(2));
            }
        }
        assertThat(open).as(source).isEmpty();
        assertThat(TAG.matcher(html).replaceAll("")).as(source).doesNotContain("<", ">", "\0", "\u202e");
    }

    private static void assertAttributes(String attributes, Set<String> ids, String source) {
        Matcher attribute = ATTRIBUTE.matcher(attributes);
        while (attribute.find()) {
            assertThat(ATTRIBUTES).as(source).contains(attribute.group(1));
            if (attribute.group(1).equals("href")) {
                assertThat(attribute.group(2))
                        .as(source)
                        .matches("(?is)(https?:|mailto:|tel:|(?![a-zA-Z][a-zA-Z0-9+.-]*:)[^/\\\\]).*");
            }
            if (attribute.group(1).equals("id")) {
                assertThat(ids.add(attribute.group(2)))
                        .as("%s once in %s", attribute.group(2), source)
                        .isTrue();
            }
        }
    }
}
