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

    /** Everything the rules find, sorted by place. */
    public static List<Problem> run(Library library) {
        List<Problem> problems = new ArrayList<>();
        ALL.forEach(check -> check.check(library, problems::add));
        return problems.stream().sorted().toList();
    }
}
