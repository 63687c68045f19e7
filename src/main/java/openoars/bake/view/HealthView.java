package openoars.bake.view;

import java.util.List;
import java.util.Optional;

/**
 * How the pages are, for those who look after them.
 *
 * @param rows one for each page, those that need somebody first
 * @param waiting how many pages have something to put right or to think about
 * @param due how many pages are past their review day
 */
public record HealthView(List<Row> rows, int waiting, int due) {

    /**
     * How one page is.
     *
     * @param reviewed the day somebody last looked at it
     * @param reviewBy the day by which somebody should look at it again
     * @param due whether that day is past
     * @param grade the school grade it reads at, with one digit behind the point; empty if it is too short to tell
     * @param sources how many sources it cites
     * @param oldestSource the year of the oldest of them
     * @param findings how many things there are to put right or to think about
     * @param facilitator whether there is a copy for facilitators
     * @param sheets how many pages of paper it takes; empty if it is no worksheet
     */
    public record Row(
            PageLink page,
            PageView.Day reviewed,
            PageView.Day reviewBy,
            boolean due,
            Optional<String> grade,
            int sources,
            Optional<Integer> oldestSource,
            int findings,
            boolean facilitator,
            Optional<Integer> sheets) {}
}
