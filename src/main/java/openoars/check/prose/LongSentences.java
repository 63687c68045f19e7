package openoars.check.prose;

import java.util.function.Consumer;
import openoars.markdown.sentence.Sentences;
import openoars.markdown.sentence.Words;
import openoars.model.Page;
import openoars.model.Paragraph;
import openoars.model.Paragraph.Range;
import openoars.problem.Problem;
import openoars.problem.Rule;

/** A sentence that nobody can read aloud in one breath. */
final class LongSentences implements ProseCheck {

    private static final int MOST_WORDS = 35;

    @Override
    public void check(Page page, Wording wording, Consumer<Problem> problems) {
        for (Paragraph paragraph : wording.paragraphs()) {
            if (paragraph.text().length() <= 2 * MOST_WORDS) {
                continue;
            }
            for (Range sentence : Sentences.of(paragraph.text())) {
                check(sentence, paragraph, problems);
            }
        }
    }

    private static void check(Range sentence, Paragraph paragraph, Consumer<Problem> problems) {
        int words = Words.count(paragraph.text(), sentence);
        if (words > MOST_WORDS) {
            problems.accept(Rule.LONG_SENTENCE.at(
                    paragraph.at(sentence.start()),
                    paragraph.endAt(sentence.end()),
                    "this sentence has " + words + " words",
                    "Make two or three of it; most of ours have fewer than 20 words."));
        }
    }
}
