package openoars.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import openoars.model.Body;
import openoars.model.Body.Section.Kind;
import openoars.model.Library;
import openoars.model.Page;
import openoars.model.PageType;
import openoars.problem.Problem;
import openoars.problem.Rule;
import openoars.source.Origin;

/** A case can be played: some reply leads to every scene, and from every scene some way leads to an end. */
final class Scenes implements PageCheck {

    @Override
    public void check(Page page, Library library, Consumer<Problem> problems) {
        if (page.type() != PageType.CASE_STUDY) {
            return;
        }
        Map<String, Set<String>> ways = ways(page.body().participant());
        Set<String> reached = reached(ways);
        for (String scene : ways.keySet()) {
            if (!reached.contains(scene)) {
                problems.accept(Rule.UNREACHED_SCENE.at(
                        at(scene, page),
                        "no reply leads to this scene",
                        "Let a reply of another scene link to it, or take it out."));
            } else if (!leadsOut(scene, ways)) {
                problems.accept(Rule.ENDLESS_SCENE.at(
                        at(scene, page),
                        "whoever comes to this scene never gets to an end",
                        "Let one of its replies lead on to a part of the page that has no replies."));
            }
        }
    }

    /** The scenes in reading order, each with where its replies lead. */
    private static Map<String, Set<String>> ways(Body.Copy copy) {
        Map<String, Set<String>> ways = new LinkedHashMap<>();
        for (Body.Section section : copy.sections()) {
            if (section.kind() == Kind.SCENE) {
                ways.put(section.id(), new LinkedHashSet<>(section.next()));
            }
        }
        return ways;
    }

    /** All places that one can get to from the first scene. */
    private static Set<String> reached(Map<String, Set<String>> ways) {
        return ways.isEmpty() ? Set.of() : from(ways.keySet().iterator().next(), ways);
    }

    private static boolean leadsOut(String scene, Map<String, Set<String>> ways) {
        return !ways.keySet().containsAll(from(scene, ways));
    }

    private static Set<String> from(String start, Map<String, Set<String>> ways) {
        Set<String> reached = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            String place = open.pop();
            if (reached.add(place)) {
                open.addAll(ways.getOrDefault(place, Set.of()));
            }
        }
        return reached;
    }

    private static Origin at(String scene, Page page) {
        return page.body().headings().stream()
                .filter(heading -> heading.id().equals(scene))
                .map(Body.Heading::at)
                .findFirst()
                .orElseThrow();
    }
}
