package openoars.check;

import java.util.TreeSet;
import java.util.function.Consumer;
import openoars.model.FrontMatter;
import openoars.model.Library;
import openoars.model.Page;
import openoars.problem.Problem;
import openoars.problem.Rule;

/** Pages that somebody still has to read before they can stand without a banner, and dates that cannot be. */
final class Reviews implements PageCheck {

    @Override
    public void check(Page page, Library library, Consumer<Problem> problems) {
        FrontMatter frontMatter = page.frontMatter();
        if (page.waitsForClinician()) {
            problems.accept(Rule.WAITS_FOR_CLINICIAN.at(
                    frontMatter.at("needs_clinical_review"),
                    "no clinician has read this page yet, so it carries a banner and search engines are asked to wait",
                    "When somebody has, add their role and the day to 'reviewers', for example"
                            + " 'reviewers: [pharmacist, 2026-12-01]'. Roles that count: " + roles() + "."));
        }
        if (!frontMatter.reviewBy().isAfter(frontMatter.reviewed())) {
            problems.accept(
                    Rule.REVIEW_DATES.at(
                            frontMatter.at("review_by"),
                            "'review_by' is not after 'reviewed'",
                            "Help lines are due after 3 months, safety pages after 6, evidence after 12, all others after 24."));
        }
    }

    private static String roles() {
        return String.join(", ", new TreeSet<>(Page.CLINICAL_ROLES));
    }
}
