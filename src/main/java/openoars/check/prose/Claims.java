package openoars.check.prose;

import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import openoars.markdown.sentence.Sentences;
import openoars.model.Page;
import openoars.model.PageType;
import openoars.model.Paragraph;
import openoars.model.Paragraph.Kind;
import openoars.model.Paragraph.Range;
import openoars.model.Paragraph.Trait;
import openoars.model.Prose;
import openoars.problem.Problem;
import openoars.problem.Rule;

/** A sentence that speaks of studies, of parts of a hundred or of higher risks names its source in the same paragraph. */
final class Claims implements ProseCheck {

    private static final Pattern CLAIM = Pattern.compile(
            "\\b\\d+(?:\\.\\d+)? ?(?:%|percent\\b|per cent\\b)"
                    + "|\\b(?:studies|research|trials|reviews|scientists|experts|the evidence) "
                    + "(?:shows?|found|finds?|suggests?|says?|proves?|agrees?)\\b"
                    + "|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\\d+) (?:in|out of) "
                    + "(?:three|four|five|six|seven|eight|nine|ten|\\d+) (?:people|adults|persons|patients)\\b"
                    + "|\\b(?:twice|(?:two|three|four|five|ten|\\d+) times) (?:as|more|the) "
                    + "(?:likely|common|often|risk|high|many)\\b"
                    + "|\\b(?:double|halve|triple)s? (?:the|your|their) (?:risk|chance|odds)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Set<PageType> TELLING =
            Set.of(PageType.LESSON, PageType.CONCEPT, PageType.SKILL, PageType.REFERENCE);

    private static final Set<Kind> TOLD = Set.of(Kind.TEXT, Kind.POINT, Kind.CELL, Kind.FRONT_MATTER);

    @Override
    public void check(Page page, Prose prose, Consumer<Problem> problems) {
        if (!TELLING.contains(page.type())) {
            return;
        }
        for (Paragraph paragraph : prose.paragraphs()) {
            if (isToldWithoutSource(paragraph)) {
                Sentences.of(paragraph.text()).forEach(sentence -> check(sentence, paragraph, problems));
            }
        }
    }

    private static boolean isToldWithoutSource(Paragraph paragraph) {
        return paragraph.citations().isEmpty()
                && TOLD.contains(paragraph.kind())
                && !paragraph.is(Trait.EXAMPLE)
                && !paragraph.is(Trait.QUOTED);
    }

    private static void check(Range sentence, Paragraph paragraph, Consumer<Problem> problems) {
        Matcher claim = CLAIM.matcher(paragraph.text()).region(sentence.start(), sentence.end());
        if (claim.find() && !isSpoken(claim.start(), paragraph.text())) {
            problems.accept(Rule.CLAIM_WITHOUT_SOURCE.at(
                    paragraph.at(claim.start()),
                    paragraph.endAt(claim.end()),
                    "'" + claim.group() + "' claims something, and the paragraph names no source",
                    "Put the key of the source behind the sentence, as in [@TIP35], or say it as your own view."));
        }
    }

    /** In a dialogue people say what they believe. */
    private static boolean isSpoken(int index, String text) {
        return text.substring(0, index).chars().filter(c -> c == '"').count() % 2 == 1;
    }
}
