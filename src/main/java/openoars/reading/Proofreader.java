package openoars.reading;

import java.util.function.Consumer;
import openoars.model.Page;
import openoars.model.Prose;
import openoars.problem.Problem;

/** Reads the words of every page once, as an editor would. Safe for many threads. */
public interface Proofreader {

    /** Has nothing to say. */
    Proofreader SILENT = (page, prose, problems) -> {};

    /** One who says all that both say. */
    default Proofreader and(Proofreader other) {
        return (page, prose, problems) -> {
            read(page, prose, problems);
            other.read(page, prose, problems);
        };
    }

    /**
     * Reads a page.
     *
     * @param prose the words of the page, those of its front matter first
     */
    void read(Page page, Prose prose, Consumer<Problem> problems);
}
