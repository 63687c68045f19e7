package openoars.check.prose;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Consumer;
import openoars.markdown.sentence.Reader;
import openoars.model.Page;
import openoars.model.PageType;
import openoars.model.Readability;
import openoars.model.Term;
import openoars.problem.Problem;
import openoars.problem.Rule;
import openoars.problem.Severity;

/** A page asks no higher school grade of its readers than the site allows; two grades more stop the build. */
final class ReadingGrade implements ProseCheck {

    /** Paper is filled in by people who have other things on their minds. */
    private static final int EASIER_ON_PAPER = 2;

    private static final int TOO_MANY = 2;

    private final OptionalInt most;
    private final Reader reader;

    ReadingGrade(OptionalInt most, List<Term> glossary) {
        this.most = most;
        this.reader = new Reader(glossary);
    }

    @Override
    public void check(Page page, Wording wording, Consumer<Problem> problems) {
        Readability readability = page.body().readability();
        int highest = most.orElse(Integer.MAX_VALUE) - (page.type() == PageType.WORKSHEET ? EASIER_ON_PAPER : 0);
        if (readability.isMeasured() && readability.grade() > highest) {
            reader.hardest(wording.prose())
                    .map(sentence -> problem(sentence, readability, highest))
                    .ifPresent(problems);
        }
    }

    private static Problem problem(Reader.Sentence hardest, Readability page, int highest) {
        Problem problem = Rule.READING_GRADE.at(
                hardest.at(),
                hardest.end(),
                String.format(
                        Locale.ROOT,
                        "this page reads at school grade %.1f, and %d is the most; this is its hardest sentence",
                        page.grade(),
                        highest),
                "Try shorter sentences first, one idea in each, then everyday words. Read it aloud: where you need a breath,"
                        + " put a full stop.");
        return page.grade() > highest + TOO_MANY ? problem.weighing(Severity.ERROR) : problem;
    }
}
