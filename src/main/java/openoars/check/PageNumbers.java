package openoars.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import openoars.model.Library;
import openoars.model.Page;
import openoars.model.Site;
import openoars.problem.Problem;
import openoars.problem.Rule;
import openoars.problem.Spelling;

/** Every page stands in a section of the site, and no two pages of a section have one number. */
final class PageNumbers implements Check {

    @Override
    public void check(Library library, Consumer<Problem> problems) {
        Map<String, Page> byNumber = new HashMap<>();
        for (Page page : library.pages().values()) {
            section(library.site(), page, problems);
            number(byNumber, page, problems);
        }
    }

    private static void section(Site site, Page page, Consumer<Problem> problems) {
        String section = page.slug().section();
        if (!section.isEmpty() && site.section(section).isEmpty()) {
            List<String> known =
                    site.sections().stream().map(s -> s.id().value()).toList();
            problems.accept(Rule.UNKNOWN_SECTION.at(
                    page.frontMatter().at(),
                    "the folder '" + section + "' is not a section of the site",
                    Spelling.nearest(section, known)
                            .map(near -> "Did you mean the folder '" + near + "'?")
                            .orElse("Move the page, or add the section to content/data/site.yml.")));
        }
    }

    private static void number(Map<String, Page> byNumber, Page page, Consumer<Problem> problems) {
        if (page.frontMatter().order().isEmpty()) {
            return;
        }
        int order = page.frontMatter().order().getAsInt();
        Page earlier = byNumber.putIfAbsent(page.slug().section() + "." + order, page);
        if (earlier != null) {
            problems.accept(Rule.SAME_NUMBER.at(
                    page.frontMatter().at("order"),
                    "the page has the same order as '" + earlier.slug() + "': " + order,
                    "Give one of the two another 'order'; a teacher calls pages by it."));
        }
    }
}
