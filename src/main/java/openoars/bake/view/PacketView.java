package openoars.bake.view;

import java.util.List;
import java.util.Optional;
import openoars.model.Body;

/**
 * Worksheets to choose from and to print at one go.
 *
 * @param worksheets in the order of the handbook
 */
public record PacketView(List<Worksheet> worksheets) {

    /** A worksheet, and what can be printed of it. */
    public record Worksheet(PageLink link, Optional<String> contentNote, List<Edition> editions) {}

    /**
     * One way to print a worksheet.
     *
     * @param key {@code participant}, {@code large} or {@code facilitator}
     * @param pages about how many sides of paper it takes
     * @param facilitator whether it shows facilitator notes
     * @param copy without links, and without names for its parts, since the page shows it more than once
     * @param notes the sources that its numbers name
     */
    public record Edition(String key, int pages, boolean facilitator, Body.Copy copy, List<PageView.Note> notes) {}
}
