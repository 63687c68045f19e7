package openoars.check;

import java.util.ArrayList;
import java.util.List;
import openoars.model.Library;
import openoars.problem.Problem;

/** All rules, in one run. */
public final class Checks {

    private static final List<Check> ALL = List.of(
            new BrokenLinks(),
            new BrokenReferences(),
            new Citations(),
            new GlossaryTerms(),
            new Headings(),
            new ImageText(),
            new PageNumbers(),
            new OutputPaths(),
            new SeedRows(),
            new Reviews(),
            new ReadingTime());

    private Checks() {}

    /** Everything the rules find, sorted by place. They look side by side, and none knows of the others. */
    public static List<Problem> run(Library library) {
        return ALL.parallelStream()
                .flatMap(check -> found(check, library).stream())
                .sorted()
                .toList();
    }

    private static List<Problem> found(Check check, Library library) {
        List<Problem> problems = new ArrayList<>();
        check.check(library, problems::add);
        return problems;
    }
}
