package openoars.bake.view;

import java.util.List;

/**
 * Which pages there are for each stage and each principle, and the lists of each.
 *
 * @param stages the columns
 * @param rows one for each principle, and one for pages that speak of all or none
 */
public record MatrixView(List<Topic> stages, List<Row> rows, List<Topic> tasks, List<Topic> types) {

    /** A list of pages that have something in common. */
    public record Topic(String title, String href, int count) {}

    /**
     * A principle.
     *
     * @param cells the pages for it, by stage; the last cell has those for every stage
     */
    public record Row(Topic principle, List<List<PageLink>> cells) {}
}
