package openoars.check;

import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
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
            "tap here",
            "go here",
            "over here",
            "there",
            "this",
            "this one",
            "this link",
            "this page",
            "the link",
            "the page",
            "link",
            "more",
            "read more",
            "learn more",
            "find out more",
            "more information",
            "more info",
            "info",
            "read this",
            "read on",
            "see this",
            "see here",
            "see more",
            "details",
            "this article",
            "this site",
            "this website",
            "go",
            "open",
            "page",
            "site",
            "source",
            "website");

    /** The longest of them, and some marks around it. */
    private static final int LONGEST = 24;

    /** Marks and arrows around the words say no more than the words. */
    private static final Pattern AROUND = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");

    private static final Pattern SPACES = Pattern.compile("\\s+");

    @Override
    public void check(Page page, Library library, Consumer<Problem> problems) {
        page.body().links().stream().filter(LinkWords::saysNothing).forEach(link -> problems.accept(problem(link)));
    }

    private static boolean saysNothing(Body.Link link) {
        if (link.text().length() > LONGEST) {
            return false;
        }
        String words = AROUND.matcher(link.text().toLowerCase(Locale.ROOT)).replaceAll("");
        return SAY_NOTHING.contains(SPACES.matcher(words).replaceAll(" "));
    }

    private static Problem problem(Body.Link link) {
        return Rule.LINK_WORDS.at(
                link.at(),
                "the words '" + link.text().strip() + "' do not say where this link leads",
                "Put the link on words that do, such as the title of the page: [Open questions](../skills/open-questions.md).");
    }
}
