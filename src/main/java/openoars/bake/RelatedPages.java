package openoars.bake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import openoars.bake.view.PageView;
import openoars.model.Page;
import openoars.model.Principle;
import openoars.model.Slug;
import openoars.model.Stage;

/** What else there is to read at the foot of a page. */
final class RelatedPages {

    /** More links than this help nobody to choose. */
    private static final int MOST = 5;

    private final Numbers numbers;
    private final Map<String, List<Page>> alike;

    RelatedPages(Numbers numbers) {
        this.numbers = numbers;
        this.alike = alike(numbers.handbook());
    }

    /** Pages on the same stages, then on the same principles, each page once and not those linked beside it anyway. */
    List<PageView.Related> to(Page page) {
        Set<Slug> shown = new HashSet<>(List.of(page.slug()));
        List<PageView.Related> related = new ArrayList<>();
        for (String reason : reasons(page)) {
            List<Page> pages = alike.getOrDefault(reason, List.of()).stream()
                    .filter(other -> !shown.contains(other.slug()))
                    .limit(MOST)
                    .toList();
            pages.forEach(other -> shown.add(other.slug()));
            if (!pages.isEmpty()) {
                related.add(new PageView.Related(
                        reason,
                        pages.stream()
                                .map(other -> numbers.link(other, page.slug().toRoot()))
                                .toList()));
            }
        }
        return related;
    }

    /** The pages of the handbook by each of their reasons to be related. */
    private static Map<String, List<Page>> alike(List<Page> handbook) {
        Map<String, List<Page>> alike = new HashMap<>();
        for (Page page : handbook) {
            reasons(page)
                    .forEach(reason -> alike.computeIfAbsent(reason, r -> new ArrayList<>())
                            .add(page));
        }
        return alike;
    }

    /** What a page has in common with others: its stages, then its principles, unless it speaks of all of them. */
    private static List<String> reasons(Page page) {
        return Stream.concat(
                        specific(page.frontMatter().stages(), Stage.values().length).stream()
                                .map(Stage::label),
                        specific(page.frontMatter().principles(), Principle.values().length).stream()
                                .map(Principle::label))
                .toList();
    }

    /** The choices, or none if the page speaks of all. */
    private static <T> List<T> specific(List<T> choices, int all) {
        return choices.size() == all ? List.of() : choices;
    }
}
