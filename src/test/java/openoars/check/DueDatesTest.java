package openoars.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import openoars.TestSite;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DueDatesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, review-overdue",
        "2026-11-24, review-due",
        "2026-12-24, review-due",
        "2026-12-25, ''",
    })
    void count_the_days_of_a_page(String day, String rule) {
        assertThat(rules(page(day))).isEqualTo(rule);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, help-line-expired",
        "2026-11-24, help-line-due",
        "2026-12-24, help-line-due",
        "2026-12-25, ''",
    })
    void count_the_days_of_a_help_line(String day, String rule) {
        assertThat(rules(helpLine(day))).isEqualTo(rule);
    }

    @Test
    void say_of_a_page_what_to_do() {
        assertThat(page("2026-11-23").problems()).containsExactly("""
                content/mi/a.md:7:1: warning[review-overdue] this page should have been looked at by 2026-11-23, and tells readers that it is being checked
                  hint: Read it against its sources. Then set 'reviewed' to the day you did and 'review_by' to the next.""");
        assertThat(page("2026-12-01").problems()).containsExactly("""
                content/mi/a.md:7:1: advice[review-due] somebody should look at this page again by 2026-12-01
                  hint: Read it against its sources. Then set 'reviewed' to the day you did and 'review_by' to the next.""");
    }

    @Test
    void say_of_a_help_line_what_to_do() {
        assertThat(helpLine("2026-11-23").problems()).containsExactly("""
                content/data/help-lines.yml:4:18: warning[help-line-expired] nobody has checked 'Night line' since 2026-08-24, so that only its web address is printed
                  hint: Look at the service's own page or call. Then set 'checked' to today and 'review_by' three months on.""");
        assertThat(helpLine("2026-12-01").problems()).containsExactly("""
                content/data/help-lines.yml:4:18: advice[help-line-due] 'Night line' has to be checked by 2026-12-01, or its number goes off the page
                  hint: Look at the service's own page or call. Then set 'checked' to today and 'review_by' three months on.""");
    }

    @Test
    void leave_drafts_alone() {
        TestSite site =
                TestSite.in(folder).file("content/mi/a.md", text("2026-11-23").replace("published", "draft"));

        assertThat(site.problems()).isEmpty();
    }

    private TestSite page(String reviewBy) {
        return TestSite.in(folder).file("content/mi/a.md", text(reviewBy));
    }

    private static String text(String reviewBy) {
        return TestSite.frontMatter("mi/a", "")
                        .replace("reviewed: 2026-11-24", "reviewed: 2024-11-24")
                        .replace("2028-11-24", reviewBy)
                + "Text.\n";
    }

    private TestSite helpLine(String reviewBy) {
        return TestSite.in(folder).file("content/data/help-lines.yml", """
                countries:
                  - country: Nowhere
                    lines:
                      - service: Night line
                        contact: []
                        for: A bad night
                        status: partly
                        checked: 2026-08-24
                        review_by: %s
                """.formatted(reviewBy));
    }

    private static String rules(TestSite site) {
        return site.problems().stream()
                .map(problem -> problem.substring(problem.indexOf('[') + 1, problem.indexOf(']')))
                .collect(Collectors.joining(" "));
    }
}
