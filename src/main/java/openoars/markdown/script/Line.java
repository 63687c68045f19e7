package openoars.markdown.script;

import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import openoars.markdown.page.PageWriter;
import openoars.markdown.page.PlainText;

/**
 * A line of a script.
 *
 * @param speaker the bold name with its colon
 * @param skill the emphasised words in parentheses at the end, which name what was just done
 */
record Line(StrongEmphasis speaker, Optional<Emphasis> skill) {

    private static final Pattern IN_PARENTHESES = Pattern.compile("\\((.+)\\)", Pattern.DOTALL);

    /** What is heard from the person who thinks about a change; all else is done by the worker. */
    private static final Set<String> HEARD = Set.of("Change talk", "Sustain talk", "Discord");

    static Optional<Line> of(Node item) {
        return item.getFirstChild() instanceof Paragraph paragraph
                        && paragraph.getNext() == null
                        && paragraph.getFirstChild() instanceof StrongEmphasis speaker
                        && PlainText.of(speaker).matches("(?s).+:")
                ? Optional.of(new Line(speaker, skill(paragraph)))
                : Optional.empty();
    }

    void write(PageWriter page) {
        page.out().raw("<li><b>");
        page.withoutTerms(() -> page.words(PlainText.of(speaker).replaceFirst(":$", "")));
        page.out().raw("</b> <p>");
        int start = page.out().position();
        page.between(speaker.getNext(), skill.orElse(null));
        page.out().strip(start);
        page.out().raw("</p>");
        skill.ifPresent(node -> write(words(node), page));
        page.out().raw("</li>\n");
    }

    private static void write(String skill, PageWriter page) {
        page.out().raw(HEARD.contains(skill) ? " <span class=\"skill heard\">" : " <span class=\"skill\">");
        page.words(skill);
        page.out().raw("</span>");
    }

    private static Optional<Emphasis> skill(Paragraph paragraph) {
        return paragraph.getLastChild() instanceof Emphasis last
                        && parentheses(last).matches()
                ? Optional.of(last)
                : Optional.empty();
    }

    private static String words(Emphasis skill) {
        Matcher words = parentheses(skill);
        return words.matches() ? words.group(1) : "";
    }

    private static Matcher parentheses(Emphasis node) {
        return IN_PARENTHESES.matcher(PlainText.of(node));
    }
}
