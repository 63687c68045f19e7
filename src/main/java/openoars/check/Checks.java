package openoars.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import openoars.model.Library;
import openoars.model.Page;
import openoars.model.Slug;
import openoars.problem.Problem;

/** All rules, in one run. */
public final class Checks {

    private static final List<Check> OF_LIBRARY = List.of(
            new BrokenReferences(),
            new GlossaryTerms(),
            new LearningPaths(),
            new PageNumbers(),
            new OutputPaths(),
            new SeedRows(),
            new Synonyms());

    private static final List<PageCheck> OF_PAGE = List.of(
            new BrokenLinks(),
            new Citations(),
            new FacilitatorParts(),
            new Headings(),
            new ImageText(),
            new Reviews(),
            new Scenes(),
            new SheetLength(),
            new ReadingTime());

    private Checks() {}

    /** Everything the rules find. They look side by side, and none knows of the others. */
    public static Findings run(Library library) {
        List<Problem> ofLibrary = OF_LIBRARY.parallelStream()
                .flatMap(check -> found(problems -> check.check(library, problems)).stream())
                .toList();
        Map<Slug, List<Problem>> ofPages = library.pages().values().parallelStream()
                .map(page -> Map.entry(page.slug(), ofPage(page, library)))
                .filter(found -> !found.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Findings(ofLibrary, ofPages);
    }

    static List<Problem> ofPage(Page page, Library library) {
        return found(problems -> OF_PAGE.forEach(check -> check.check(page, library, problems)));
    }

    private static List<Problem> found(Consumer<Consumer<Problem>> look) {
        List<Problem> problems = new ArrayList<>();
        look.accept(problems::add);
        return problems;
    }
}
