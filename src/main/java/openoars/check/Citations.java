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

/** What a page cites stands in the bibliography, and its list of sources says what the text says. */
final class Citations implements PageCheck {

    @Override
    public void check(Page page, Library library, Consumer<Problem> problems) {
        page.body().citations().forEach(key -> BrokenReferences.source(library, key, problems));
        page.frontMatter().sources().forEach(key -> BrokenReferences.source(library, key, problems));
        compare(page, problems);
        if (library.data().sourced().contains(page.type())
                && page.body().citations().isEmpty()) {
            problems.accept(
                    Rule.NO_SOURCE.at(
                            page.frontMatter().at("type"),
                            "this page tells people how something is, and names no source",
                            "Put the key of a source behind a sentence, as in [@TIP35]; content/data/sources.yml has them all."));
        }
    }

    private static void compare(Page page, Consumer<Problem> problems) {
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
