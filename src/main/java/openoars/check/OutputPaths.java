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
import openoars.source.Located;
import openoars.source.Origin;

/** No two things become the same file, on file systems too that do not tell capitals from small letters. */
final class OutputPaths implements Check {

    @Override
    public void check(Library library, Consumer<Problem> problems) {
        Map<String, String> owners = new HashMap<>();
        owners.put("search.html", "the page that finds pages");
        owners.put("404.html", "the page for addresses that do not exist");
        owners.put("packet.html", "the page to print several worksheets from");
        // Its PDF files would have the names of the booklet of all worksheets.
        owners.put("worksheets/booklet.html", "the booklet of all worksheets");
        for (Site.Section section : library.site().sections()) {
            owners.put(section.id().value() + "/index.html", "the index of the section");
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
        String owner = owners.putIfAbsent(path.toLowerCase(Locale.ROOT), "'" + page.slug() + "'");
        if (owner != null) {
            problems.accept(Problem.error(
                    "same-address",
                    at,
                    "the address '" + path + "' is taken by " + owner,
                    "Give this page another file name."));
        }
    }
}
