package openoars.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import openoars.source.Located;
import openoars.source.Origin;

/**
 * What a page says of itself above its text.
 *
 * @param title the page's only first-level heading, with its place
 * @param order position in the section, from 0; with the section's number it is the page number a teacher calls out
 * @param stages the stages it speaks of; all six where people wrote {@code all}
 * @param principles the principles it speaks of; all eight where people wrote {@code all}
 * @param pages the pages of a learning path, in the order in which to read them; empty on any other page
 * @param minutes reading or working time; of a path, that of its pages
 * @param worksheets names of pages in the section {@code worksheets}
 * @param sources keys of {@code sources.yml}
 * @param seed rows of {@code seed.yml} that the page carries, e.g. {@code S07}
 * @param reviewBy the day by which somebody should look at the page again
 * @param reviewers roles of the people who read it, never names unless they agreed
 * @param data the data file listed after the text
 * @param keys the keys that somebody wrote, each with its place
 */
public record FrontMatter(
        Located<String> title,
        String description,
        PageType type,
        OptionalInt order,
        List<Stage> stages,
        List<Principle> principles,
        List<Task> tasks,
        List<Located<Slug>> prerequisites,
        List<Located<Slug>> pages,
        int minutes,
        List<String> objectives,
        List<Located<Slug>> worksheets,
        Optional<DataList> data,
        List<Located<String>> sources,
        Optional<String> contentNote,
        List<Located<String>> seed,
        LocalDate reviewed,
        LocalDate reviewBy,
        boolean needsClinicalReview,
        List<String> reviewers,
        Status status,
        List<String> tags,
        List<Located<Slug>> aliases,
        String lang,
        List<WrittenKey> keys,
        Origin at) {

    /** Search engines cut a description off at about this length. */
    public static final int LONGEST_DESCRIPTION = 160;

    /** Slow and careful, as the curriculum counts. */
    private static final float WORDS_A_MINUTE = 150;

    private static final int YEARS_TO_REVIEW = 2;

    public FrontMatter {
        stages = List.copyOf(stages);
        principles = List.copyOf(principles);
        tasks = List.copyOf(tasks);
        prerequisites = List.copyOf(prerequisites);
        pages = List.copyOf(pages);
        objectives = List.copyOf(objectives);
        worksheets = List.copyOf(worksheets);
        sources = List.copyOf(sources);
        seed = List.copyOf(seed);
        reviewers = List.copyOf(reviewers);
        tags = List.copyOf(tags);
        aliases = List.copyOf(aliases);
        keys = List.copyOf(keys);
    }

    /** How many minutes a text of so many words takes a reader, at least one. */
    public static int minutes(int words) {
        return Math.max(1, Math.round(words / WORDS_A_MINUTE));
    }

    /** The day by which somebody has to look again at a page that says nothing that ages sooner. */
    public static LocalDate reviewBy(LocalDate reviewed) {
        return reviewed.plusYears(YEARS_TO_REVIEW);
    }

    /** The place of a key, e.g. {@code minutes}; that of the whole if nobody wrote it. */
    public Origin at(String key) {
        return keys.stream()
                .filter(written -> written.key().equals(key))
                .map(written -> new Origin(at.file(), written.line(), written.column()))
                .findFirst()
                .orElse(at);
    }

    /**
     * A key that somebody wrote.
     *
     * @param line counted from 1
     * @param column in UTF-16 code units, counted from 1
     */
    public record WrittenKey(String key, int line, int column) {

        /** Every page has the same few keys, and they take more memory than all else it says. */
        public WrittenKey {
            key = key.intern();
        }
    }
}
