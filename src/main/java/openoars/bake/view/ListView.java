package openoars.bake.view;

import java.util.List;
import java.util.Optional;

/**
 * A page that the build makes: the index of a section, or all pages from A to Z.
 *
 * @param groups in the order in which they are shown
 */
public record ListView(List<Group> groups) {

    /**
     * Pages under one heading.
     *
     * @param title e.g. a letter; empty for the only group of a page
     */
    public record Group(String id, String title, List<Entry> entries) {}

    /**
     * A page in a list.
     *
     * @param facilitatorHref the way to its facilitator copy
     * @param contentNote what to know before one opens it
     * @param word another word for what the page is about; the entry then only says to look there
     */
    public record Entry(
            PageLink link,
            Optional<String> facilitatorHref,
            List<String> stages,
            Optional<String> contentNote,
            Optional<String> word) {

        /** What is neither for a stage nor in need of a note. */
        public static Entry plain(PageLink link, Optional<String> word) {
            return new Entry(link, Optional.empty(), List.of(), Optional.empty(), word);
        }

        /** What it is looked up by. */
        public String sortedBy() {
            return word.orElse(link.title());
        }
    }
}
