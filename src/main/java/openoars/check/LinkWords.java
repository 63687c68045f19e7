package openoars.check;

import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import openoars.model.Body;
import openoars.model.Library;
import openoars.model.Page;
import openoars.problem.Problem;
import openoars.problem.Rule;

/** The words of a link say where it leads, because many people hear the links of a page one after another. */
final class LinkWords implements PageCheck {

    private static final Set<String> SAY_NOTHING = Set.of(
            "here",
            "click here",
            "click",
            "this",
            "this link",
            "this page",
            "link",
            "more",
            "read more",
            "learn more",
            "see here",
            "see more",
            "details",
            "this article",
            "this site",
            "go",
            "page",
            "website");

    @Override
    public void check(Page page, Library library, Consumer<Problem> problems) {
        page.body().links().stream().filter(LinkWords::saysNothing).forEach(link -> problems.accept(problem(link)));
    }

    private static boolean saysNothing(Body.Link link) {
        String words = link.text().strip().toLowerCase(Locale.ROOT);
        return SAY_NOTHING.contains(words.replaceAll("[.:!?]$", ""));
    }

    private static Problem problem(Body.Link link) {
        return Rule.LINK_WORDS.at(
                link.at(),
                "the words '" + link.text().strip() + "' do not say where this link leads",
                "Put the link on words that do, such as the title of the page: [Open questions](../skills/open-questions.md).");
    }
}
