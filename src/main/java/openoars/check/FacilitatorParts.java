package openoars.check;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import openoars.model.Body;
import openoars.model.Html;
import openoars.model.Library;
import openoars.model.Page;
import openoars.model.PageType;
import openoars.problem.Problem;
import openoars.problem.Rule;
import openoars.source.Origin;

/** Whoever leads a session finds four notes on every worksheet. Each is known by its first word. */
final class FacilitatorParts implements PageCheck {

    private static final List<String> PARTS = List.of("Set-up", "Key", "Watch", "Debrief");

    /** A note as {@code markdown.box.Boxes} writes it, up to the end of its first word. */
    private static final Pattern FIRST_WORD = Pattern.compile(
            "<aside class=\"facilitator\"[^>]*>\\s*<p class=\"title\">[^<]*</p>\\s*<p>(?:<[^>]*>)*([\\p{L}-]+)");

    @Override
    public void check(Page page, Library library, Consumer<Problem> problems) {
        if (page.type() != PageType.WORKSHEET || !page.frontMatter().lang().startsWith("en")) {
            return;
        }
        Set<String> there = firstWords(page);
        List<String> missing =
                PARTS.stream().filter(part -> !there.contains(part)).toList();
        if (!missing.isEmpty()) {
            problems.accept(Rule.FACILITATOR_PART.at(
                    Origin.startOf(page.file()),
                    "no facilitator note of this sheet starts with " + quoted(missing),
                    "Add notes at the end: '> **Facilitator note:** Set-up, 10 minutes. …', then 'Key. …' with what good"
                            + " answers can look like, 'Watch for …', and 'Debrief. …' with a question for the end."));
        }
    }

    private static Set<String> firstWords(Page page) {
        return page.body().facilitator().map(FacilitatorParts::firstWords).orElse(Set.of());
    }

    private static Set<String> firstWords(Body.Copy copy) {
        String sections = copy.sections().stream()
                .map(Body.Section::html)
                .map(Html::toString)
                .collect(Collectors.joining());
        return FIRST_WORD
                .matcher(copy.intro() + sections)
                .results()
                .map(MatchResult::group)
                .map(note -> note.substring(note.lastIndexOf('>') + 1))
                .collect(Collectors.toSet());
    }

    private static String quoted(List<String> parts) {
        return parts.stream().map(part -> "'" + part + "'").collect(Collectors.joining(" or "));
    }
}
