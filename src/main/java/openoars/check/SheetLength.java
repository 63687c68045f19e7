package openoars.check;

import java.util.function.Consumer;
import openoars.markdown.worksheet.PaperLength;
import openoars.model.Library;
import openoars.model.Page;
import openoars.model.PageType;
import openoars.problem.Problem;
import openoars.problem.Rule;
import openoars.source.Origin;

/** A worksheet fits on the two sides of one sheet of paper. */
final class SheetLength implements PageCheck {

    private static final int MOST_PAGES = 2;

    @Override
    public void check(Page page, Library library, Consumer<Problem> problems) {
        if (page.type() != PageType.WORKSHEET) {
            return;
        }
        int pages = PaperLength.USUAL.pages(page.body().participant());
        if (pages > MOST_PAGES) {
            problems.accept(Rule.LONG_SHEET.at(
                    Origin.startOf(page.file()),
                    "this sheet takes about " + pages + " pages, and people hand out one sheet of paper, printed on"
                            + " both sides",
                    "Take something out, or make two worksheets of it."));
        }
    }
}
