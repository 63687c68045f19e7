package openoars.bake;

import static openoars.json.Json.object;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import openoars.bake.view.HealthView;
import openoars.json.Json;
import openoars.markdown.worksheet.PaperLength;
import openoars.model.Library;
import openoars.model.Page;
import openoars.model.PageType;
import openoars.model.Readability;
import openoars.model.Source;
import openoars.problem.Problem;
import openoars.problem.Severity;
import openoars.source.Located;

/** How the pages are: when somebody last looked at them, how they read, what they rest on, what was found. */
final class Health {

    static final String PATH = "health.html";
    static final String DATA = "health.json";

    private static final int VERSION = 1;

    private static final Comparator<HealthView.Row> WORST_FIRST = Comparator.comparing(HealthView.Row::due)
            .reversed()
            .thenComparing(Comparator.comparing(HealthView.Row::findings).reversed())
            .thenComparing(row -> row.reviewBy().iso())
            .thenComparing(row -> row.page().href());

    private final Library library;
    private final Numbers numbers;
    private final LocalDate today;
    private final Map<Path, Long> findings;

    /**
     * Takes what is known of the pages.
     *
     * @param findings what was found in them
     */
    Health(Library library, Numbers numbers, LocalDate today, List<Problem> findings) {
        this.library = library;
        this.numbers = numbers;
        this.today = today;
        this.findings = findings.stream()
                .filter(problem -> problem.severity() != Severity.ADVICE)
                .collect(Collectors.groupingBy(problem -> problem.at().file(), Collectors.counting()));
    }

    /** For people. */
    HealthView view() {
        List<HealthView.Row> rows = library.pages().values().stream()
                .map(this::row)
                .sorted(WORST_FIRST)
                .toList();
        return new HealthView(
                rows, (int) rows.stream().filter(row -> row.findings() > 0).count(), (int)
                        rows.stream().filter(HealthView.Row::due).count());
    }

    /** For other programs, by address. */
    String json() {
        return Json.of(object(
                        "version",
                        VERSION,
                        "pages",
                        library.pages().values().stream()
                                .map(this::row)
                                .map(Health::json)
                                .toList()))
                + "\n";
    }

    private static Map<String, Object> json(HealthView.Row row) {
        Map<String, Object> json = object(
                "address", row.page().href(),
                "title", row.page().title(),
                "reviewed", row.reviewed().iso(),
                "reviewBy", row.reviewBy().iso(),
                "due", row.due(),
                "sources", row.sources(),
                "findings", row.findings(),
                "facilitator", row.facilitator());
        row.grade().ifPresent(grade -> json.put("grade", Double.valueOf(grade)));
        row.oldestSource().ifPresent(year -> json.put("oldestSource", year));
        row.sheets().ifPresent(sheets -> json.put("sheets", sheets));
        return json;
    }

    private HealthView.Row row(Page read) {
        Page page = read.withStructureAtHand();
        LocalDate reviewBy = page.frontMatter().reviewBy();
        return new HealthView.Row(
                numbers.link(page, ""),
                PageViews.day(page.frontMatter().reviewed()),
                PageViews.day(reviewBy),
                reviewBy.isBefore(today),
                grade(page.body().readability()),
                (int) page.body().citations().stream()
                        .map(Located::value)
                        .distinct()
                        .count(),
                oldestSource(page),
                findings.getOrDefault(page.file(), 0L).intValue(),
                page.body().hasFacilitatorCopy(),
                sheets(page));
    }

    private static Optional<String> grade(Readability readability) {
        return readability.isMeasured()
                ? Optional.of(String.format(Locale.ROOT, "%.1f", Math.max(0, readability.grade())))
                : Optional.empty();
    }

    private Optional<Integer> oldestSource(Page page) {
        return page.body().citations().stream()
                .flatMap(key -> library.data().source(key.value()).stream())
                .map(Source::year)
                .filter(OptionalInt::isPresent)
                .map(OptionalInt::getAsInt)
                .min(Comparator.naturalOrder());
    }

    private static Optional<Integer> sheets(Page page) {
        return page.type() == PageType.WORKSHEET
                ? Optional.of(PaperLength.USUAL.pages(page.body().participant()))
                : Optional.empty();
    }
}
