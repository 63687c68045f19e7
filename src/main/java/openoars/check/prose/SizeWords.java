package openoars.check.prose;

import java.util.List;
import java.util.function.Consumer;
import openoars.check.prose.Phrases.Found;
import openoars.check.prose.Phrases.Phrase;
import openoars.model.Page;
import openoars.model.Paragraph;
import openoars.model.Paragraph.Trait;
import openoars.problem.Problem;
import openoars.problem.Rule;

/** Words that make a claim bigger than any study was. */
final class SizeWords implements ProseCheck {

    private static final Phrase TOO_BIG =
            Phrase.of("\\b(?:always|never) (?:works?|helps?|fails?|causes?|succeeds?|leads? to|ends? in)\\b"
                    + "|\\b(?:completely|perfectly|totally|entirely|100 ?%) (?:safe|effective|harmless|reliable)\\b"
                    + "|\\b(?:risk-free|foolproof|miracle (?:cure|drug|method|result)s?|magic bullet|life-changing|game-?changer)\\b"
                    + "|\\bthe only (?:way|method|approach|thing) that works\\b"
                    + "|\\bworks? (?:every time|for (?:all|anyone|anybody|every(?:body|one)))\\b"
                    + "|\\b(?:zero risk|without any risk|(?:cannot|can't|can not) (?:fail|go wrong)|guarantees?)\\b");

    @Override
    public List<Phrase> phrases() {
        return List.of(TOO_BIG);
    }

    @Override
    public void check(Page page, Wording wording, Consumer<Problem> problems) {
        for (Paragraph paragraph : wording.paragraphs()) {
            if (!paragraph.is(Trait.EXAMPLE)) {
                check(paragraph, wording, problems);
            }
        }
    }

    private static void check(Paragraph paragraph, Wording wording, Consumer<Problem> problems) {
        for (Found word : wording.of(TOO_BIG, paragraph)) {
            if (!Voice.isSpoken(word.start(), paragraph.text()) && !Voice.isDenied(word.start(), paragraph.text())) {
                problems.accept(problem(word, paragraph));
            }
        }
    }

    private static Problem problem(Found word, Paragraph paragraph) {
        return Rule.SIZE_WORDS.at(
                paragraph.at(word.start()),
                paragraph.endAt(word.end()),
                "'" + paragraph.text().substring(word.start(), word.end()) + "' is more than anybody can promise",
                "Say how often, for whom and how much, as the source does: 'helped more people than usual care in most of"
                        + " these trials'.");
    }
}
