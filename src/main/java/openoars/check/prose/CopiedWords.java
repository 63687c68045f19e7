package openoars.check.prose;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import openoars.model.Page;
import openoars.model.Paragraph;
import openoars.problem.Problem;
import openoars.problem.Rule;

/** No eight words in a row come from a text that is somebody else's. */
final class CopiedWords implements ProseCheck {

    private final Set<Long> fingerprints;

    CopiedWords(Set<Long> fingerprints) {
        this.fingerprints = fingerprints;
    }

    @Override
    public void check(Page page, Wording wording, Consumer<Problem> problems) {
        if (fingerprints.isEmpty()) {
            return;
        }
        for (Paragraph paragraph : wording.paragraphs()) {
            List<WordRuns.Run> copied = WordRuns.of(paragraph.text()).stream()
                    .filter(run -> fingerprints.contains(run.fingerprint()))
                    .toList();
            WordRuns.joined(copied).forEach(run -> problems.accept(problem(run, paragraph)));
        }
    }

    private static Problem problem(WordRuns.Run run, Paragraph paragraph) {
        return Rule.COPIED_WORDS.at(
                paragraph.at(run.start()),
                paragraph.endAt(run.end()),
                "'" + WordRuns.shown(run, paragraph.text()) + "' stands word for word in a text that is not ours",
                "Close the other text, and say what it means to you. Facts are free; sentences are not.");
    }
}
