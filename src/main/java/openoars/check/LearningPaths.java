package openoars.check;

import java.util.function.Consumer;
import openoars.model.FrontMatter;
import openoars.model.Library;
import openoars.model.Page;
import openoars.model.PageType;
import openoars.problem.Fix;
import openoars.problem.Problem;
import openoars.problem.Rule;

/** A learning path names its pages, and nothing else does. It takes as long as they take together. */
final class LearningPaths implements Check {

    private static final int TOLERANCE = 2;

    @Override
    public void check(Library library, Consumer<Problem> problems) {
        library.pages().values().forEach(page -> check(page, library, problems));
    }

    private static void check(Page page, Library library, Consumer<Problem> problems) {
        FrontMatter frontMatter = page.frontMatter();
        if (page.type() == PageType.PATH && frontMatter.pages().isEmpty()) {
            problems.accept(Rule.PATH_WITHOUT_PAGES.at(
                    frontMatter.at(),
                    "this learning path names no pages",
                    "List them at the top of the page, for example 'pages: [mi/spirit, stages/overview]'."));
        } else if (page.type() == PageType.PATH) {
            minutes(frontMatter, library, problems);
        } else if (!frontMatter.pages().isEmpty()) {
            problems.accept(
                    Rule.PAGES_OUTSIDE_PATH.at(
                            frontMatter.pages().get(0).at(),
                            "only a learning path has 'pages'",
                            "Take the list out, or write 'type: path'. What to read before this page goes under 'prerequisites'."));
        }
    }

    private static void minutes(FrontMatter path, Library library, Consumer<Problem> problems) {
        int sum = path.pages().stream()
                .flatMap(slug -> library.page(slug.value()).stream())
                .mapToInt(page -> page.frontMatter().minutes())
                .sum();
        if (path.minutes() > 0 && Math.abs(sum - path.minutes()) > TOLERANCE) {
            problems.accept(Rule.PATH_MINUTES
                    .at(
                            path.at("minutes"),
                            "the path says 'minutes: " + path.minutes() + "', and its pages take " + sum,
                            "Change 'minutes' to " + sum + ", or take other pages.")
                    .with(Fix.safe(path.at("minutes"), "minutes: " + path.minutes(), "minutes: " + sum)));
        }
    }
}
