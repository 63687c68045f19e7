package openoars.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import openoars.model.Library;
import openoars.model.Page;
import openoars.model.Slug;
import openoars.problem.Problem;

/**
 * What the rules found.
 *
 * @param ofLibrary what rules about the library found
 * @param ofPages what rules about one page found, by page; pages without are missing
 */
public record Findings(List<Problem> ofLibrary, Map<Slug, List<Problem>> ofPages) {

    public Findings {
        ofLibrary = List.copyOf(ofLibrary);
        ofPages = Map.copyOf(ofPages);
    }

    /** All of it, in no order. */
    public Stream<Problem> problems() {
        return Stream.concat(ofLibrary.stream(), ofPages.values().stream().flatMap(List::stream));
    }

    /**
     * What the rules find when one page has another text.
     *
     * @param page the page as it is now, with the outline it had
     * @param library the library with that page
     */
    public Findings with(Page page, Library library) {
        Map<Slug, List<Problem>> pages = new HashMap<>(ofPages);
        pages.put(page.slug(), Checks.ofPage(page, library));
        return new Findings(ofLibrary, pages);
    }
}
