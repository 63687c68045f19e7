package openoars.check.prose;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import openoars.model.Page;
import openoars.model.PageType;
import openoars.model.Paragraph;
import openoars.model.Prose;
import openoars.problem.Problem;
import openoars.problem.Rule;

/** A worksheet asks for nothing by which somebody could tell whose it is. */
final class IdentifyingDetails implements ProseCheck {

    private static final Pattern DETAIL = Pattern.compile(
            "\\b(?:(?:your|my|full|first|last|whole|family|client|patient|participant|street) ?(?:'s )?names?|names?(?= ?[:_])"
                    + "|surname|nickname|date of birth|birth ?(?:day|date)|born on|(?:home|postal|street|your|my|e-?mail) address"
                    + "|address(?= ?[:_])|(?:tele)?phone(?: number)?(?= ?[:_?])|(?:your|my) (?:tele)?phone number|e-?mail(?= ?[:_])"
                    + "|(?:case|file|insurance|social security|ID) number|signature|sign here|(?:your|a) photo)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern FIELD = Pattern.compile("_{3}|^\\[[ xX]]|\\( \\)");

    @Override
    public void check(Page page, Prose prose, Consumer<Problem> problems) {
        if (page.type() != PageType.WORKSHEET) {
            return;
        }
        for (Paragraph paragraph : prose.paragraphs()) {
            Matcher detail = DETAIL.matcher(paragraph.text());
            if (FIELD.matcher(paragraph.text()).find() && detail.find()) {
                problems.accept(Rule.IDENTIFYING_DETAIL.at(
                        paragraph.at(detail.start()),
                        paragraph.endAt(detail.end()),
                        "this sheet asks for '" + detail.group() + "', and a lost sheet would tell whose it is",
                        "Leave the question out, or ask for something that names nobody, such as 'A word to find this sheet"
                                + " again'."));
            }
        }
    }
}
