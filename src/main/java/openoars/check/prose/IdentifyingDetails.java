package openoars.check.prose;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import openoars.model.Page;
import openoars.model.PageType;
import openoars.model.Paragraph;
import openoars.model.Paragraph.Kind;
import openoars.model.Paragraph.Trait;
import openoars.problem.Problem;
import openoars.problem.Rule;

/** A worksheet asks for nothing by which somebody could tell whose it is. */
final class IdentifyingDetails implements ProseCheck {

    private static final Pattern DETAIL = Pattern.compile(
            "\\b(?:(?:your|my|full|first|last|whole|family|client|patient|participant|street) ?(?:'s )?names?(?! (?:for|of)\\b)"
                    + "|names?(?= ?[:_])|surname|nickname|username|initials(?= ?[:_])|date of birth|DOB|birth ?(?:day|date)|born on"
                    + "|where (?:do you|I) live|(?:home|postal|street|your|my|e-?mail) address|address(?= ?[:_])"
                    + "|(?:zip|post|postal) ?code|(?:tele)?phone(?: number)?(?= ?[:_?])|(?:your|my) (?:tele)?phone number"
                    + "|e-?mail(?= ?[:_])|(?:case|file|insurance|social security|passport|ID) number"
                    + "|signature(?! strengths?\\b)|sign here|(?:your|a) photo)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BLANK = Pattern.compile("_{3}");

    private static final Pattern ONLY_BLANKS = Pattern.compile("[_ ]*_{3}[_ ]*");

    @Override
    public void check(Page page, Wording wording, Consumer<Problem> problems) {
        if (page.type() != PageType.WORKSHEET) {
            return;
        }
        List<Paragraph> paragraphs = wording.paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (BLANK.matcher(paragraphs.get(i).text()).find()) {
                check(paragraphs.get(i), "", problems);
            } else if (isQuestion(paragraphs.subList(i, paragraphs.size()))) {
                check(paragraphs.get(i), ":", problems);
            }
        }
    }

    /** Whether the place to write is below the words, in the next cell, or anywhere in the table they are the head of. */
    private static boolean isQuestion(List<Paragraph> fromHere) {
        return switch (fromHere.get(0).kind()) {
            case COLUMN ->
                fromHere.stream()
                        .takeWhile(cell -> cell.kind() == Kind.COLUMN || cell.kind() == Kind.CELL)
                        .anyMatch(cell -> BLANK.matcher(cell.text()).find());
            case CELL ->
                fromHere.size() > 1
                        && ONLY_BLANKS.matcher(fromHere.get(1).text()).matches();
            default -> fromHere.get(0).is(Trait.ABOVE_BLANK);
        };
    }

    private static void check(Paragraph paragraph, String end, Consumer<Problem> problems) {
        Matcher detail = DETAIL.matcher(paragraph.text() + end);
        if (detail.find() && !isSaid(detail.start(), paragraph.text())) {
            problems.accept(Rule.IDENTIFYING_DETAIL.at(
                    paragraph.at(detail.start()),
                    paragraph.endAt(detail.end()),
                    "this sheet asks for '" + detail.group() + "', and a lost sheet would tell whose it is",
                    "Leave the question out, or ask for something that names nobody, such as 'A word to find this sheet"
                            + " again'."));
        }
    }

    private static boolean isSaid(int index, String text) {
        return Voice.isSpoken(index, text) || Voice.isDenied(index, text);
    }
}
