package openoars.check.prose;

import java.util.function.Consumer;
import openoars.model.Page;
import openoars.model.Prose;
import openoars.problem.Problem;

/** One rule about the words of a page. Safe for many threads. */
interface ProseCheck {

    /**
     * Reads a page.
     *
     * @param prose the words of the page, those of its front matter first
     */
    void check(Page page, Prose prose, Consumer<Problem> problems);
}
