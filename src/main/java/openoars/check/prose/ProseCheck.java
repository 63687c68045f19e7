package openoars.check.prose;

import java.util.List;
import java.util.function.Consumer;
import openoars.check.prose.Phrases.Phrase;
import openoars.model.Page;
import openoars.problem.Problem;

/** One rule about the words of a page. Safe for many threads. */
interface ProseCheck {

    /** What it looks for in every paragraph. */
    default List<Phrase> phrases() {
        return List.of();
    }

    void check(Page page, Wording wording, Consumer<Problem> problems);
}
