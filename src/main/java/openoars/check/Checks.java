package openoars.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import openoars.model.Library;
import openoars.model.Page;
import openoars.model.Slug;
import openoars.problem.Problem;

/** All rules, in one run. */
public final class Checks {

    private static final List<Check> OF_LIBRARY = List.of(
            new BrokenReferences(),
            new CircularPrerequisites(),
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
            new FileNames(),
            new Headings(),
            new ImageText(),
            new LinkWords(),
            new Reviews(),
            new SameHeadings(),
            new Scenes(),
            new SheetLength(),
            new ReadingTime());

    private Checks() {}

    /**
     * Everything the rules find. They look side by side, and none knows of the others.
     *
     * @param today from which day on something is overdue
     */
    public static Findings run(Library library, LocalDate today) {
        List<Problem> ofLibrary = Stream.concat(OF_LIBRARY.stream(), Stream.of(new DueDates(today)))
                .parallel()
                .flatMap(check -> found(problems -> check.check(library, problems)).stream())
                .toList();
        Map<Slug, List<Problem>> ofPages = library.pages().values().parallelStream()
                .map(page -> Map.entry(page.slug(), ofPage(page, library)))
                .filter(found -> !found.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Findings(ofLibrary, ofPages);
    }

    /** What can only be said of the texts of all pages together, and is no reason to hold up a build. */
    public static List<Problem> acrossPages(Library library) {
        return found(problems -> new Sources().check(library, problems));
    }

    static List<Problem> ofPage(Page page, Library library) {
        Page atHand = page.withStructureAtHand();
        return found(problems -> OF_PAGE.forEach(check -> check.check(atHand, library, problems)));
    }

    private static List<Problem> found(Consumer<Consumer<Problem>> look) {
        List<Problem> problems = new ArrayList<>();
        look.accept(problems::add);
        return problems;
    }
}
