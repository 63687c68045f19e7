package openoars.print;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** The outline of a booklet, which viewers show beside it. */
final class Bookmarks {

    private Bookmarks() {}

    /** Makes one bookmark of each element with {@code data-bookmark}. A sheet on its own needs none. */
    static void addTo(Document html) {
        Elements targets = html.select("[data-bookmark]");
        if (targets.size() < 2) {
            return;
        }
        // Written into the head here, because no parser of HTML leaves such an element there.
        Element bookmarks = html.head().appendElement("bookmarks");
        targets.forEach(target -> bookmarks
                .appendElement("bookmark")
                .attr("name", target.attr("data-bookmark"))
                .attr("href", "#" + target.id()));
    }
}
