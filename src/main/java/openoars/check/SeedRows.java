package openoars.check;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import openoars.model.Library;
import openoars.model.Page;
import openoars.model.SeedRow;
import openoars.problem.Problem;
import openoars.problem.Rule;
import openoars.problem.Spelling;
import openoars.source.Located;

/** Every line of the two handouts is carried by a published page, and pages name only lines that are there. */
final class SeedRows implements Check {

    @Override
    public void check(Library library, Consumer<Problem> problems) {
        List<SeedRow> rows = library.data().seedRows();
        Set<String> carried = library.published().pages().values().stream()
                .flatMap(page -> page.frontMatter().seed().stream())
                .map(Located::value)
                .collect(Collectors.toSet());
        rows.stream()
                .filter(row ->
                        library.unread().isEmpty() && !carried.contains(row.id().value()))
                .forEach(row -> problems.accept(Rule.ORPHANED_ROW.at(
                        row.id().at(),
                        "no published page carries the line '" + row.id().value() + "' of the handouts",
                        "Teach it on a page and add " + row.id().value() + " to the page's 'seed'.")));
        Set<String> known = rows.stream().map(row -> row.id().value()).collect(Collectors.toSet());
        library.pages().values().forEach(page -> unknown(known, page, problems));
    }

    private static void unknown(Set<String> known, Page page, Consumer<Problem> problems) {
        page.frontMatter().seed().stream()
                .filter(id -> !known.contains(id.value()))
                .forEach(id -> problems.accept(Rule.UNKNOWN_ROW.at(
                        id.at(),
                        "there is no line '" + id.value() + "' in content/data/seed.yml",
                        Spelling.didYouMean(
                                id.value(),
                                known,
                                () -> "The lines are S01 and so on; take this one out if you are not sure."))));
    }
}
