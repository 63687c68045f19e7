package openoars.check;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

    /** Folders in which the build alone writes. */
    private static final Map<String, String> FOLDERS = Map.of(
            "assets", "the files of the theme",
            "browse", "the lists by stage, principle and kind");

    @Override
    public void check(Library library, Consumer<Problem> problems) {
        Map<String, String> owners = new HashMap<>();
        owners.put("search.html", "the page that finds pages");
        owners.put("404.html", "the page for addresses that do not exist");
        owners.put("packet.html", "the page to print several worksheets from");
        owners.put("offline.html", "the page on reading without a connection");
        owners.put("health.html", "the page on how the pages are");
        // Its PDF files would have the names of the booklet of all worksheets.
        owners.put("worksheets/booklet.html", "the booklet of all worksheets");
        for (Site.Section section : library.site().sections()) {
            String path = section.id().value() + "/index.html";
            owners.put(path, "the index of the section");
            ownerOfFolder(path)
                    .map(owner -> taken(path, owner, section.id().at(), "Give this section another id."))
                    .ifPresent(problems);
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
        ownerOfFolder(path)
                .or(() -> Optional.ofNullable(owners.putIfAbsent(lower, "'" + page.slug() + "'")))
                .map(owner -> taken(path, owner, at, "Give this page another file name."))
                .ifPresent(problems);
    }

    private static Optional<String> ownerOfFolder(String path) {
        String folder = path.substring(0, Math.max(0, path.indexOf('/')));
        return Optional.ofNullable(FOLDERS.get(folder.toLowerCase(Locale.ROOT)));
    }

    private static Problem taken(String path, String owner, Origin at, String hint) {
        return Rule.SAME_ADDRESS.at(at, "the address '" + path + "' is taken by " + owner, hint);
    }
}
