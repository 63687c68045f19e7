package openoars.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
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

    /** A page on the way, and those of its prerequisites that are still to be followed. */
    private record Step(Slug page, Iterator<Located<Slug>> open) {}

    @Override
    public void check(Library library, Consumer<Problem> problems) {
        Set<Slug> done = new HashSet<>();
        for (Page page : library.pages().values()) {
            if (done.add(page.slug())) {
                follow(page, library, done, problems);
            }
        }
    }

    /** Goes from a page to what has to be read before it, and tells of each circle it comes to. */
    private static void follow(Page start, Library library, Set<Slug> done, Consumer<Problem> problems) {
        Deque<Step> way = new ArrayDeque<>(List.of(step(start)));
        while (!way.isEmpty()) {
            if (!way.peek().open().hasNext()) {
                way.pop();
                continue;
            }
            Located<Slug> before = way.peek().open().next();
            Optional<Page> next = library.page(before.value()).filter(page -> done.add(page.slug()));
            if (next.isPresent()) {
                way.push(step(next.get()));
            } else {
                circle(before.value(), way).ifPresent(circle -> problems.accept(problem(before, circle)));
            }
        }
    }

    private static Step step(Page page) {
        return new Step(page.slug(), page.frontMatter().prerequisites().iterator());
    }

    /** The part of the way that leads from a page back to itself, the last page first; empty if the page is not on it. */
    private static Optional<List<String>> circle(Slug page, Deque<Step> way) {
        List<String> circle = new ArrayList<>(List.of(page.value()));
        for (Step step : way) {
            circle.add(step.page().value());
            if (step.page().equals(page)) {
                return Optional.of(circle);
            }
        }
        return Optional.empty();
    }

    private static Problem problem(Located<Slug> before, List<String> circle) {
        return Rule.CIRCULAR_PREREQUISITES.at(
                before.at(),
                "these pages each ask to be read before the next, in a circle: " + String.join(", ", circle),
                "Take one of them out of the 'prerequisites' of another.");
    }
}
