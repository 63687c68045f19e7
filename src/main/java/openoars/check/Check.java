package openoars.check;

import java.util.function.Consumer;
import openoars.model.Library;
import openoars.problem.Problem;

/** One rule about the library as a whole. Of the pages' texts it knows only what {@code Page.hasOutlineOf} compares. */
interface Check {

    void check(Library library, Consumer<Problem> problems);
}
