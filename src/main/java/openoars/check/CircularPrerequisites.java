package openoars.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import openoars.model.Library;
import openoars.model.Page;
import openoars.model.Slug;
import openoars.problem.Problem;
import openoars.problem.Rule;
import openoars.source.Located;

/** Nobody has to read a page before itself. */
final class CircularPrerequisites implements Check {

    @Override
    public void check(Library library, Consumer<Problem> problems) {
        Set<Slug> done = new HashSet<>();
        for (Page page : library.pages().values()) {
            follow(page, library, new ArrayList<>(), done, problems);
        }
    }

    /** Goes from a page to what has to be read before it, and tells of the first circle on each way. */
    private static void follow(Page page, Library library, List<Slug> way, Set<Slug> done, Consumer<Problem> problems) {
        if (!done.contains(page.slug())) {
            way.add(page.slug());
            for (Located<Slug> before : page.frontMatter().prerequisites()) {
                Optional<Page> next = library.page(before.value());
                if (way.contains(before.value())) {
                    problems.accept(problem(before, way));
                } else if (next.isPresent()) {
                    follow(next.get(), library, way, done, problems);
                }
            }
            way.remove(way.size() - 1);
            done.add(page.slug());
        }
    }

    private static Problem problem(Located<Slug> before, List<Slug> way) {
        List<String> circle = new ArrayList<>(way.subList(way.indexOf(before.value()), way.size()).stream()
                .map(Slug::value)
                .toList());
        circle.add(before.value().value());
        Collections.reverse(circle);
        return Rule.CIRCULAR_PREREQUISITES.at(
                before.at(),
                "these pages each ask for the next to be read later, in a circle: " + String.join(", ", circle),
                "Take one of them out of the 'prerequisites' of another.");
    }
}
