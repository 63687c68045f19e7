package openoars.check;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import openoars.model.Body;
import openoars.model.Library;
import openoars.model.Page;
import openoars.problem.Problem;
import openoars.problem.Rule;

/** No two headings of a page say the same, or nobody could tell them apart in the list of contents. */
final class SameHeadings implements PageCheck {

    @Override
    public void check(Page page, Library library, Consumer<Problem> problems) {
        Map<String, Body.Heading> first = new HashMap<>();
        for (Body.Heading heading : page.body().headings()) {
            Body.Heading earlier = first.putIfAbsent(heading.text(), heading);
            if (earlier != null && earlier.level() == heading.level()) {
                problems.accept(Rule.SAME_HEADING.at(
                        heading.at(),
                        "the heading '" + heading.text() + "' stands on this page a second time",
                        "Say what is different below this one; the first is on line "
                                + earlier.at().line() + "."));
            }
        }
    }
}
