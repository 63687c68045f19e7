package openoars.check;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import openoars.model.Library;
import openoars.model.Page;
import openoars.model.Site;
import openoars.model.Slug;
import openoars.problem.Problem;
import openoars.problem.Rule;
import openoars.source.Located;
import openoars.source.Origin;

/** No two things become the same file, on file systems too that do not tell capitals from small letters. */
final class OutputPaths implements Check {

    private static final String LISTS = "browse";
    private static final String OWNER_OF_LISTS = "the lists by stage, principle and kind";

    @Override
    public void check(Library library, Consumer<Problem> problems) {
        Map<String, String> owners = new HashMap<>();
        owners.put("search.html", "the page that finds pages");
        owners.put("404.html", "the page for addresses that do not exist");
        owners.put("packet.html", "the page to print several worksheets from");
        owners.put("offline.html", "the page on reading without a connection");
        // Its PDF files would have the names of the booklet of all worksheets.
        owners.put("worksheets/booklet.html", "the booklet of all worksheets");
        for (Site.Section section : library.site().sections()) {
            String path = section.id().value() + "/index.html";
            owners.put(path, "the index of the section");
            if (section.id().value().equalsIgnoreCase(LISTS)) {
                problems.accept(taken(path, OWNER_OF_LISTS, section.id().at(), "Give this section another id."));
            }
        }
        for (Page page : library.pages().values()) {
            claim(owners, page.slug().href(), page, page.frontMatter().at(), problems);
            if (page.body().hasFacilitatorCopy()) {
                claim(
                        owners,
                        page.slug().facilitatorHref(),
                        page,
                        page.frontMatter().at(),
                        problems);
            }
        }
        library.pages().values().forEach(page -> aliases(owners, page, problems));
    }

    private static void aliases(Map<String, String> owners, Page page, Consumer<Problem> problems) {
        for (Located<Slug> alias : page.frontMatter().aliases()) {
            claim(owners, alias.value().href(), page, alias.at(), problems);
        }
    }

    private static void claim(
            Map<String, String> owners, String path, Page page, Origin at, Consumer<Problem> problems) {
        String lower = path.toLowerCase(Locale.ROOT);
        String owner =
                lower.startsWith(LISTS + "/") ? OWNER_OF_LISTS : owners.putIfAbsent(lower, "'" + page.slug() + "'");
        if (owner != null) {
            problems.accept(taken(path, owner, at, "Give this page another file name."));
        }
    }

    private static Problem taken(String path, String owner, Origin at, String hint) {
        return Rule.SAME_ADDRESS.at(at, "the address '" + path + "' is taken by " + owner, hint);
    }
}
