package openoars.check;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import openoars.model.Library;
import openoars.model.Page;
import openoars.problem.Problem;
import openoars.problem.Rule;
import openoars.source.Located;

/** What a page cites stands in the bibliography and on its list of sources, and a lesson cites something. */
final class Citations implements PageCheck {

    /** A page with fewer says little that could need a source. */
    private static final int FEWEST_WORDS = 100;

    @Override
    public void check(Page page, Library library, Consumer<Problem> problems) {
        page.body().citations().forEach(key -> BrokenReferences.source(library, key, problems));
        page.frontMatter().sources().forEach(key -> BrokenReferences.source(library, key, problems));
        compare(page, library, problems);
        if (library.data().sourced().contains(page.type()) && isFinished(page)) {
            requireSource(page, problems);
        }
    }

    private static boolean isFinished(Page page) {
        return page.isPublished()
                && page.frontMatter().data().isEmpty()
                && page.body().words() >= FEWEST_WORDS;
    }

    private static void requireSource(Page page, Consumer<Problem> problems) {
        if (page.body().citations().isEmpty() && page.frontMatter().sources().isEmpty()) {
            problems.accept(Rule.NO_SOURCE.at(
                    page.frontMatter().at("type"),
                    "this page teaches something and cites no source",
                    "Put the key of a source behind the sentence that rests on it, as in [@TIP35], or leave the page a"
                            + " draft until there is one."));
        }
    }

    private static void compare(Page page, Library library, Consumer<Problem> problems) {
        Set<String> listed = values(page.frontMatter().sources());
        Set<String> cited = values(page.body().citations());
        page.frontMatter().sources().stream()
                .filter(key -> !cited.contains(key.value()))
                .forEach(key -> problems.accept(Rule.UNUSED_SOURCE.at(
                        key.at(),
                        "the source '" + key.value() + "' is listed, and no sentence cites it",
                        "Write [@" + key.value() + "] behind the sentence it stands for, or take it off the list.")));
        page.body().citations().stream()
                .filter(key -> !listed.contains(key.value()))
                .filter(key -> library.data().source(key.value()).isPresent())
                .collect(Collectors.toMap(Located::value, key -> key, (first, later) -> first))
                .values()
                .forEach(key -> problems.accept(Rule.UNLISTED_SOURCE.at(
                        key.at(),
                        "the source '" + key.value() + "' is cited here, and the front matter does not list it",
                        "Add " + key.value() + " to 'sources' at the top of the page.")));
    }

    private static Set<String> values(List<Located<String>> keys) {
        return keys.stream().map(Located::value).collect(Collectors.toSet());
    }
}
