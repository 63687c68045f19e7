package openoars.check;

import java.time.LocalDate;
import java.util.function.Consumer;
import openoars.model.HelpLine;
import openoars.model.Library;
import openoars.model.Page;
import openoars.problem.Problem;
import openoars.problem.Rule;

/** Pages and help lines that somebody has to look at again, a month before their day and from that day on. */
final class DueDates implements Check {

    private static final int DAYS_BEFORE = 30;

    private final LocalDate today;

    DueDates(LocalDate today) {
        this.today = today;
    }

    @Override
    public void check(Library library, Consumer<Problem> problems) {
        library.pages().values().stream().filter(Page::isPublished).forEach(page -> check(page, problems));
        library.data().countries().stream()
                .flatMap(country -> country.lines().stream())
                .forEach(line -> check(line, problems));
    }

    private void check(Page page, Consumer<Problem> problems) {
        LocalDate day = page.frontMatter().reviewBy();
        if (day.isBefore(today)) {
            problems.accept(
                    Rule.REVIEW_OVERDUE.at(
                            page.frontMatter().at("review_by"),
                            "this page should have been looked at by " + day
                                    + ", and tells readers that it is being checked",
                            "Read it against its sources. Then set 'reviewed' to the day you did and 'review_by' to the next."));
        } else if (isSoon(day)) {
            problems.accept(
                    Rule.REVIEW_DUE.at(
                            page.frontMatter().at("review_by"),
                            "somebody should look at this page again by " + day,
                            "Read it against its sources. Then set 'reviewed' to the day you did and 'review_by' to the next."));
        }
    }

    private void check(HelpLine line, Consumer<Problem> problems) {
        if (line.reviewBy().isBefore(today)) {
            problems.accept(
                    Rule.HELP_LINE_EXPIRED.at(
                            line.service().at(),
                            "nobody has checked '" + line.service().value() + "' since " + line.checked()
                                    + ", so that only its web address is printed",
                            "Look at the service's own page or call. Then set 'checked' to today and 'review_by' three months on."));
        } else if (isSoon(line.reviewBy())) {
            problems.accept(
                    Rule.HELP_LINE_DUE.at(
                            line.service().at(),
                            "'" + line.service().value() + "' has to be checked by " + line.reviewBy()
                                    + ", or its number goes off the page",
                            "Look at the service's own page or call. Then set 'checked' to today and 'review_by' three months on."));
        }
    }

    private boolean isSoon(LocalDate day) {
        return !day.isAfter(today.plusDays(DAYS_BEFORE));
    }
}
