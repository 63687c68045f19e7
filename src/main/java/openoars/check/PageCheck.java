package openoars.check;

import java.util.function.Consumer;
import openoars.model.Library;
import openoars.model.Page;
import openoars.problem.Problem;

/** One rule about one page. Of other pages' texts it knows only what {@code Page.hasOutlineOf} compares. */
interface PageCheck {

    void check(Page page, Library library, Consumer<Problem> problems);
}
