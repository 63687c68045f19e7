package openoars.check.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;
import openoars.model.Page;
import openoars.model.PageType;
import openoars.model.Paragraph;
import openoars.model.Prose;
import openoars.model.Slug;
import openoars.problem.Problem;
import openoars.problem.Rule;
import openoars.reading.Proofreader;

/**
 * Eight words in a row that stand on an earlier page too. It has to hear all pages before it can say anything. A worksheet
 * may repeat what it belongs to, because it is handed out without it.
 */
public final class RepeatedWords implements Proofreader {

    private final SortedMap<Slug, Prose> heard = new ConcurrentSkipListMap<>();

    @Override
    public void read(Page page, Prose prose, Consumer<Problem> problems) {
        if (page.type() != PageType.WORKSHEET) {
            heard.put(page.slug(), prose);
        }
    }

    /** What there is to say of all pages heard, page by page. */
    public List<Problem> problems() {
        Map<Long, Slug> first = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        heard.forEach((slug, prose) -> prose.paragraphs().stream()
                .filter(paragraph -> paragraph.kind() != Paragraph.Kind.FRONT_MATTER)
                .forEach(paragraph -> compare(slug, paragraph, first, problems)));
        return problems;
    }

    private static void compare(Slug slug, Paragraph paragraph, Map<Long, Slug> first, List<Problem> problems) {
        List<WordRuns.Run> repeated = new ArrayList<>();
        for (WordRuns.Run run : WordRuns.of(paragraph.text())) {
            Slug earlier = first.putIfAbsent(run.fingerprint(), slug);
            if (earlier != null && !earlier.equals(slug)) {
                repeated.add(run);
            }
        }
        for (WordRuns.Run run : WordRuns.joined(repeated)) {
            problems.add(problem(run, paragraph, first.getOrDefault(run.fingerprint(), slug)));
        }
    }

    private static Problem problem(WordRuns.Run run, Paragraph paragraph, Slug earlier) {
        return Rule.REPEATED_WORDS.at(
                paragraph.at(run.start()),
                paragraph.endAt(run.end()),
                "'" + WordRuns.shown(run, paragraph.text()) + "' stands on the page '" + earlier + "' too",
                "Say it once and link to it, or say it in another way.");
    }
}
