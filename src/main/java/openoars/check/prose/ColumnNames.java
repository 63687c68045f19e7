package openoars.check.prose;

import java.util.function.Consumer;
import openoars.model.Page;
import openoars.model.Paragraph;
import openoars.model.Paragraph.Kind;
import openoars.problem.Problem;
import openoars.problem.Rule;

/** Every column of a table has a name, which screen readers say before each of its cells. */
final class ColumnNames implements ProseCheck {

    @Override
    public void check(Page page, Wording wording, Consumer<Problem> problems) {
        for (Paragraph paragraph : wording.paragraphs()) {
            if (paragraph.kind() == Kind.COLUMN && paragraph.text().isBlank()) {
                problems.accept(Rule.EMPTY_TABLE_HEAD.at(
                        paragraph.at(0),
                        "this column has no name",
                        "Write a word or two into the first line of the table that say what stands below."));
            }
        }
    }
}
