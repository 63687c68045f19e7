package openoars.check;

import java.util.function.Consumer;
import openoars.model.FrontMatter;
import openoars.model.Library;
import openoars.model.Page;
import openoars.model.PageType;
import openoars.problem.Fix;
import openoars.problem.Problem;
import openoars.problem.Rule;

/** The minutes a page says are the minutes it takes, give or take two. */
final class ReadingTime implements PageCheck {

    private static final int TOLERANCE = 2;

    @Override
    public void check(Page page, Library library, Consumer<Problem> problems) {
        if (isReadThrough(page)) {
            check(page, problems);
        }
    }

    private static boolean isReadThrough(Page page) {
        return page.type() != PageType.WORKSHEET
                && page.type() != PageType.PATH
                && page.frontMatter().minutes() > 0
                && page.frontMatter().data().isEmpty();
    }

    private static void check(Page page, Consumer<Problem> problems) {
        int minutes = FrontMatter.minutes(page.body().words());
        if (Math.abs(minutes - page.frontMatter().minutes()) > TOLERANCE) {
            problems.accept(Rule.READING_TIME
                    .at(
                            page.frontMatter().at("minutes"),
                            "the page says 'minutes: " + page.frontMatter().minutes() + "' and takes about " + minutes,
                            "Change 'minutes' to " + minutes + ", or the length of the text.")
                    .with(Fix.safe(
                            page.frontMatter().at("minutes"),
                            "minutes: " + page.frontMatter().minutes(),
                            "minutes: " + minutes)));
        }
    }
}
