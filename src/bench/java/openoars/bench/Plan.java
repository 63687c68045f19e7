package openoars.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * What a corpus holds before anything is written: the same for every generator that is measured.
 *
 * @param pages written pages, in the order of the handbook; the fixed ones (home, glossary, sources) are not among them
 */
record Plan(List<Page> pages, List<Source> sources, List<String> terms) {

    /** Sections of the handbook; {@code reference} stands behind them and holds the fixed pages. */
    static final List<Section> SECTIONS = List.of(
            new Section("listening", "Listening", "What to do before you say a word."),
            new Section("asking", "Asking", "Questions that invite a story."),
            new Section("answering", "Answering", "Reflections, summaries and silence."),
            new Section("changing", "Changing", "Where somebody may be with one change."),
            new Section("planning", "Planning", "From a wish to a day and a verb."),
            new Section("safety", "Safety", "What keeps people alive tonight."),
            new Section("places", "Places", "The van, the counter, the ward."),
            new Section("teams", "Teams", "Working with each other."),
            new Section("teaching", "Teaching", "For whoever stands at the front."),
            new Section("stories", "Stories", "Invented people, ordinary days."));

    static final Section REFERENCE = new Section("reference", "Reference", "Words and sources.");

    static final List<String> STAGES =
            List.of("precontemplation", "contemplation", "preparation", "action", "maintenance", "return");
    static final List<String> PRINCIPLES = List.of(
            "health-dignity", "participant-centered", "involvement", "autonomy", "sociocultural", "pragmatism",
            "acceptance", "continuum");

    /** Home, glossary and list of sources. */
    private static final int FIXED_PAGES = 3;

    private static final int SOURCES = 60;

    Plan {
        pages = List.copyOf(pages);
        sources = List.copyOf(sources);
        terms = List.copyOf(terms);
    }

    /**
     * Plans a corpus.
     *
     * @param count pages in all, the fixed ones among them
     */
    static Plan of(int count) {
        int written = count - FIXED_PAGES;
        if (written < SECTIONS.size() || written > Phrases.titles()) {
            throw new IllegalArgumentException("between " + (SECTIONS.size() + FIXED_PAGES) + " and "
                    + (Phrases.titles() + FIXED_PAGES) + " pages can be made, not " + count);
        }
        List<Page> pages = IntStream.range(0, written).mapToObj(i -> page(i, written)).toList();
        List<Source> sources = IntStream.rangeClosed(1, SOURCES).mapToObj(Source::number).toList();
        return new Plan(pages, sources, Phrases.terms());
    }

    private static Page page(int i, int written) {
        int section = (int) ((long) i * SECTIONS.size() / written);
        int first = (int) (((long) section * written + SECTIONS.size() - 1) / SECTIONS.size());
        String title = Phrases.title(i);
        return new Page(
                i,
                SECTIONS.get(section).id(),
                i - first + 1,
                Phrases.slug(title),
                title,
                "What " + title.toLowerCase(Locale.ROOT) + " look like, what helps, and what to leave out.",
                STAGES.get(i * 7 % STAGES.size()),
                PRINCIPLES.get(i * 5 % PRINCIPLES.size()));
    }

    /** All sections, those of the handbook first. */
    static List<Section> allSections() {
        List<Section> all = new ArrayList<>(SECTIONS);
        all.add(REFERENCE);
        return all;
    }

    record Section(String id, String title, String description) {}

    /**
     * A page of the handbook.
     *
     * @param index place among all written pages, from 0
     * @param order place in its section, from 1
     */
    record Page(
            int index,
            String section,
            int order,
            String slug,
            String title,
            String description,
            String stage,
            String principle) {

        /** The way to another page of any section, without an ending. */
        String wayTo(Page other) {
            return section.equals(other.section) ? other.slug : "../" + other.section + "/" + other.slug;
        }
    }

    record Source(String key, String author, int year, String title, String container) {
        static Source number(int n) {
            return new Source(
                    "STUDY" + n,
                    "Author " + (char) ('A' + n % 26) + ", Colleague " + (char) ('A' + n * 7 % 26),
                    1980 + n % 45,
                    "What " + n + " talks about change have in common",
                    "Journal of Invented Studies " + n);
        }
    }
}
