package openoars.markdown;

import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** HTML without all in which ours is meant to differ from flexmark's own, so that what is left can be compared. */
record PlainHtml(String html) {

    /** What we add for the theme, for readers of screens, and for the safety of visitors. */
    private static final List<Rule> OURS = List.of(
            // Headings can be linked to, and their anchors have a prefix so that none is the name of something else.
            rule("<(h[2-6]) id=\"h-[^\"]*\">", "<$1>"),
            rule("href=\"([^\"]*)#h-", "href=\"$1#"),
            // Another site is not told where a visitor comes from.
            rule(" rel=\"noopener noreferrer nofollow ugc\"", ""),
            rule("<blockquote class=\"says\">", "<blockquote>"),
            rule("<th scope=\"col\"", "<th"),
            // Cells know their column, for screens on which only one of them fits.
            rule(" data-label=\"[^\"]*\"", ""),
            // The policy of the pages forbids styles in attributes, and align has been out of use for long.
            rule(" class=\"al-(left|right|center)\"", " align=\"$1\""));

    /** What we leave out. */
    private static final List<Rule> FLEXMARKS = List.of(
            rule(" />", ">"),
            // The title of a page is in its front matter, so that no heading in the text is of the first level.
            rule("<(/?)h1>", "<$1h2>"),
            // A title shows up on hovering alone, neither on a telephone nor on paper.
            rule("(<(?:a|img) [^>]*?) title=\"[^\"]*\"", "$1"),
            // Images from anywhere are refused, and their words are shown instead.
            rule("<img src=\"[^\"]*\" alt=\"([^\"]*)\">", "$1"),
            // Addresses that lead nowhere, that are not safe, or that count from the root of a server are refused.
            rule("(?s)<a href=\"(?:|/[^\"]*|(?!(?i:https?|mailto):)[a-zA-Z][a-zA-Z0-9+.-]*:[^\"]*)\">(.*?)</a>", "$1"),
            rule("<a href=\"[^\"]*\"></a>", ""),
            // Nothing on our pages colours code.
            rule("<code class=\"language-[^\"]*\">", "<code>"),
            // A box to tick is a field, and fields are on worksheets alone.
            rule("<li class=\"task-list-item\"><input [^>]*>&nbsp;", "<li>"),
            rule("<li class=\"task-list-item\">", "<li>"),
            // Nor does the specification write the body of a table that has none.
            rule("<tbody></tbody>\\s*", ""));

    /** What neither a reader nor a browser tells apart, or what a template writes. */
    private static final List<Rule> BOTH = List.of(
            // Quotes and points are set as a printer would; spec/prose.md shows how.
            rule("&quot;|[\u201C\u201D]", "\""),
            rule("[\u2018\u2019]", "'"),
            rule("\u2026", "..."),
            // The template prints the heading of a section, and takes the words alone.
            rule("(?s)(?<=<h2>)(.*?)(?=</h2>)", PlainHtml::words),
            // White space at the start of a line, but not in code, where a <pre> stands before the next </pre>.
            rule("(?m)^[ \\t]+(?!(?s:(?!<pre>).)*</pre>)", ""),
            rule("\\s*(</?(?:blockquote|h[2-6]|hr|li|ol|p|pre|t[a-z]+|ul)\\b[^>]*>)\\s*", "$1"));

    private record Rule(Pattern pattern, Function<MatchResult, String> replacement) {}

    static PlainHtml ours(String html) {
        return new PlainHtml(apply(BOTH, apply(OURS, html)));
    }

    static PlainHtml flexmarks(String html) {
        return new PlainHtml(apply(BOTH, apply(FLEXMARKS, html)));
    }

    private static String words(MatchResult heading) {
        String words = heading.group().replaceAll("<[^>]*>", "").replaceAll("\\s+", " ");
        return Matcher.quoteReplacement(words);
    }

    private static String apply(List<Rule> rules, String html) {
        String plain = html;
        for (Rule rule : rules) {
            plain = rule.pattern().matcher(plain).replaceAll(rule.replacement());
        }
        return plain;
    }

    private static Rule rule(String pattern, String replacement) {
        return rule(pattern, found -> replacement);
    }

    private static Rule rule(String pattern, Function<MatchResult, String> replacement) {
        return new Rule(Pattern.compile(pattern), replacement);
    }
}
