package openoars.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import openoars.TestSite;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReviewsTest {

    @TempDir
    private Path folder;

    @Test
    void remind_of_a_page_that_waits_for_a_clinician() {
        TestSite site = TestSite.in(folder)
                .page("mi/a", "needs_clinical_review: true\n", "Text.")
                .page("mi/b", "needs_clinical_review: true\nreviewers: [Nurse, 2026-11-24]\n", "Text.")
                .page("mi/c", "needs_clinical_review: true\nreviewers: [teacher, 2026-11-24]\n", "Text.")
                .page("mi/d", "needs_clinical_review: false\n", "Text.");

        assertThat(site.problems()).containsExactly(waitsForClinician("mi/a"), waitsForClinician("mi/c"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-24", "2026-11-23"})
    void have_to_be_due_after_they_were_done(String reviewed) {
        String page = TestSite.frontMatter("mi/a", "").replace("2028-11-24", reviewed);

        assertThat(TestSite.in(folder).file("content/mi/a.md", page + "Text.\n").problems())
                .contains("""
                content/mi/a.md:7:1: error[review-dates] 'review_by' is not after 'reviewed'
                  hint: Help lines are due after 3 months, safety pages after 6, evidence after 12, all others after 24.""");
    }

    @Test
    void are_not_compared_if_one_of_the_dates_cannot_be_read() {
        String page = TestSite.frontMatter("mi/a", "").replace("2028-11-24", "soon");

        assertThat(TestSite.in(folder).file("content/mi/a.md", page + "Text.\n").problems())
                .singleElement()
                .asString()
                .startsWith("content/mi/a.md:7:12: error[wrong-value]");
    }

    private static String waitsForClinician(String slug) {
        return """
                content/%s.md:9:1: warning[waits-for-clinician] no clinician has read this page yet, so it carries a banner and search engines are asked to wait
                  hint: When somebody has, add their role and the day to 'reviewers', for example 'reviewers: [pharmacist, 2026-12-01]'. Roles that count: nurse, overdose-response trainer, pharmacist, physician.""".formatted(slug);
    }
}
