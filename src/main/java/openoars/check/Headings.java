package openoars.check;

import java.util.function.Consumer;
import openoars.model.Body;
import openoars.model.Library;
import openoars.model.Page;
import openoars.problem.Fix;
import openoars.problem.Problem;
import openoars.problem.Rule;

/** Headings start below the title and go down one level at a time, as people who listen to a page rely on. */
final class Headings implements PageCheck {

    @Override
    public void check(Page page, Library library, Consumer<Problem> problems) {
        int above = 1;
        for (Body.Heading heading : page.body().headings()) {
            if (heading.level() == 1) {
                problems.accept(Rule.SECOND_TITLE
                        .at(
                                heading.at(),
                                "'" + heading.text() + "' is a second title on this page",
                                "Write '## ' in front of it; the title stands in the front matter.")
                        .with(Fix.safe(heading.at(), "# ", "## ")));
            } else if (heading.level() > above + 1) {
                problems.accept(Rule.HEADING_ORDER
                        .at(
                                heading.at(),
                                "the heading '" + heading.text() + "' skips a level",
                                "Write '" + "#".repeat(above + 1) + " ' in front of it.")
                        .with(Fix.suggested(
                                heading.at(), "#".repeat(heading.level()) + " ", "#".repeat(above + 1) + " ")));
            }
            above = Math.max(heading.level(), 2);
        }
    }
}
