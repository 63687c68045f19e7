package openoars.search;

import openoars.model.DataList;
import openoars.model.Page;
import openoars.model.PageType;
import openoars.model.Slug;

/** The constants that decide which page comes first. Tuned on the development queries of the tests. */
final class Ranking {

    /** How soon a word that comes again stops to count. */
    private static final double SATURATION = 1.6;

    private static final double TITLE = 7;
    private static final double TAG = 3;
    private static final double HEADING = 2.5;
    private static final double DESCRIPTION = 2;

    /** How much a long text is marked down against a short one, 0 to 1. */
    private static final double LENGTH = 0.6;

    private static final double TITLE_LENGTH = 0.3;

    private Ranking() {}

    /**
     * The weighted frequency of a word on a page.
     *
     * @param fields where it stands, as in {@link Tally}
     * @param titleLength words of the title against the mean of all
     * @param length words of the text against the mean of all
     */
    static double frequency(int fields, int body, double titleLength, double length) {
        double frequency = body / (1 - LENGTH + LENGTH * length);
        frequency += (fields & Tally.TITLE) != 0 ? TITLE / (1 - TITLE_LENGTH + TITLE_LENGTH * titleLength) : 0;
        frequency += (fields & Tally.TAG) != 0 ? TAG : 0;
        frequency += (fields & Tally.HEADING) != 0 ? HEADING : 0;
        frequency += (fields & Tally.DESCRIPTION) != 0 ? DESCRIPTION : 0;
        return frequency;
    }

    /** What a word adds to the score of a page. */
    static double impact(double frequency, double rarity, double prior) {
        return rarity * prior * (SATURATION + 1) * frequency / (SATURATION + frequency);
    }

    /** How rare a word is: 0.1 and more. */
    static double rarity(int pagesWithIt, int pages) {
        return 0.1 + Math.log1p((pages - pagesWithIt + 0.5) / (pagesWithIt + 0.5));
    }

    /** How likely a page is what somebody is after, before they typed anything. */
    static double prior(Page page) {
        if (page.slug().equals(Slug.HOME)) {
            return 0.6;
        }
        return page.frontMatter().data().map(Ranking::prior).orElseGet(() -> prior(page.type()));
    }

    /** Who looks for help has no time to look twice; who looks for a source opens the list. */
    private static double prior(DataList list) {
        return switch (list) {
            case HELP_LINES -> 1.3;
            case GLOSSARY -> 0.9;
            case LANGUAGE -> 0.8;
            case SOURCES, CHECKS -> 0.5;
        };
    }

    private static double prior(PageType type) {
        return switch (type) {
            case LESSON, CONCEPT, SKILL -> 1.1;
            case CASE_STUDY -> 1.05;
            case WORKSHEET, PATH -> 1;
            case GLOSSARY, REFERENCE, FACILITATOR_GUIDE -> 0.8;
        };
    }
}
