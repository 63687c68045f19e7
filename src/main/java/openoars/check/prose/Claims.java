package openoars.check.prose;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import openoars.check.prose.Phrases.Found;
import openoars.check.prose.Phrases.Phrase;
import openoars.markdown.sentence.Sentences;
import openoars.model.Page;
import openoars.model.PageType;
import openoars.model.Paragraph;
import openoars.model.Paragraph.Kind;
import openoars.model.Paragraph.Range;
import openoars.model.Paragraph.Trait;
import openoars.problem.Problem;
import openoars.problem.Rule;

/** A sentence that speaks of studies, of parts of a hundred or of higher risks names its source in the same paragraph. */
final class Claims implements ProseCheck {

    private static final Phrase CLAIM = Phrase.of(
            "\\b\\d[\\d.,]* ?(?:%|percent\\b|per cent\\b)(?! (?:sure|certain|honest|safe|effective|harmless|reliable|alcohol|bleach|solution)\\b)"
                    + "|(?<!what )(?<!what the )\\b(?:stud(?:y|ies)|research|researchers|trials?|reviews?|surveys?|scientists|experts"
                    + "|data|evidence) (?:(?:has|have) )?"
                    + "(?:shows?|showed|shown|found|finds?|suggests?|suggested|says?|proves?|proved|agrees?)\\b"
                    + "|\\baccording to (?:studies|research|scientists|experts)\\b"
                    + "|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\\d+) (?:in|out of) "
                    + "(?:three|four|five|six|seven|eight|nine|ten|\\d+) "
                    + "(?:people|adults|persons|patients|women|men|students|deaths|overdoses)\\b"
                    + "|\\b(?:twice|(?:two|three|four|five|ten|\\d+) times) (?:as|more|the) "
                    + "(?:likely|common|often|risk|high|many)\\b"
                    + "|\\b(?:doubl|halv|tripl)(?:e[sd]?|ing) (?:the|your|their) (?:risk|chance|odds)\\b");

    private static final Set<PageType> TELLING =
            Set.of(PageType.LESSON, PageType.CONCEPT, PageType.SKILL, PageType.REFERENCE, PageType.FACILITATOR_GUIDE);

    private static final Set<Kind> TOLD = Set.of(Kind.TEXT, Kind.POINT, Kind.CELL, Kind.FRONT_MATTER);

    @Override
    public List<Phrase> phrases() {
        return List.of(CLAIM);
    }

    @Override
    public void check(Page page, Wording wording, Consumer<Problem> problems) {
        if (!TELLING.contains(page.type())) {
            return;
        }
        Set<Integer> citingRows = citingRows(wording);
        for (Paragraph paragraph : wording.paragraphs()) {
            if (isTold(paragraph) && !hasSource(paragraph, page, citingRows)) {
                check(paragraph, wording, problems);
            }
        }
    }

    /** The lines of tables on which some cell names a source. */
    private static Set<Integer> citingRows(Wording wording) {
        return wording.paragraphs().stream()
                .filter(paragraph -> paragraph.kind() == Kind.CELL)
                .flatMap(cell -> cell.citations().stream())
                .map(key -> key.at().line())
                .collect(Collectors.toSet());
    }

    /** The front matter has no room for a key, so that a source on its list counts. */
    private static boolean hasSource(Paragraph paragraph, Page page, Set<Integer> citingRows) {
        return switch (paragraph.kind()) {
            case FRONT_MATTER -> !page.frontMatter().sources().isEmpty();
            case CELL -> citingRows.contains(paragraph.at(0).line());
            default -> !paragraph.citations().isEmpty();
        };
    }

    private static boolean isTold(Paragraph paragraph) {
        return TOLD.contains(paragraph.kind()) && !paragraph.is(Trait.EXAMPLE) && !paragraph.is(Trait.QUOTED);
    }

    /** One claim of a sentence is enough to ask for a source. */
    private static void check(Paragraph paragraph, Wording wording, Consumer<Problem> problems) {
        int asked = 0;
        for (Found claim : wording.of(CLAIM, paragraph)) {
            if (claim.start() >= asked) {
                asked = endOfSentence(claim.end(), paragraph.text());
                if (!Voice.isSpoken(claim.start(), paragraph.text())) {
                    problems.accept(problem(claim, paragraph));
                }
            }
        }
    }

    private static int endOfSentence(int index, String text) {
        return Sentences.of(text).stream()
                .mapToInt(Range::end)
                .filter(end -> end >= index)
                .findFirst()
                .orElse(text.length());
    }

    private static Problem problem(Found claim, Paragraph paragraph) {
        return Rule.CLAIM_WITHOUT_SOURCE.at(
                paragraph.at(claim.start()),
                paragraph.endAt(claim.end()),
                "'" + paragraph.text().substring(claim.start(), claim.end())
                        + "' claims something, and the paragraph names no source",
                "Put the key of the source behind the sentence, as in [@TIP35], or say it as your own view.");
    }
}
