package openoars.bake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import openoars.bake.PdfFile.Edition;
import openoars.bake.PdfFile.Paper;
import openoars.model.Library;
import openoars.model.Page;
import openoars.model.PageType;
import openoars.model.Site;
import openoars.model.Slug;
import openoars.source.Located;

/** Which PDF files the site has: six of each worksheet at most, and booklets of several. */
final class PdfFiles {

    /** The section whose index leads to the booklet of all worksheets. */
    static final String WORKSHEETS = "worksheets";

    private static final String BOOKLET = "booklet";

    private final boolean areMade;
    private final Library library;
    private final Numbers numbers;

    /** @param areMade whether there are any */
    PdfFiles(boolean areMade, Library library, Numbers numbers) {
        this.areMade = areMade;
        this.library = library;
        this.numbers = numbers;
    }

    List<PdfFile> all() {
        List<PdfFile> all = new ArrayList<>();
        all.addAll(ofSection(WORKSHEETS));
        for (Page page : library.pages().values()) {
            all.addAll(of(page, false));
            if (page.type() == PageType.WORKSHEET && page.body().hasFacilitatorCopy()) {
                all.addAll(of(page, true));
            }
        }
        return all;
    }

    /** The files that one copy of a page leads to. Participants get no link to what facilitators know. */
    List<PdfFile> of(Page page, boolean facilitator) {
        if (!areMade) {
            return List.of();
        }
        if (page.type() == PageType.WORKSHEET) {
            return facilitator
                    ? sheets(page, Edition.FACILITATOR)
                    : Stream.of(Edition.PARTICIPANT, Edition.LARGE)
                            .flatMap(edition -> sheets(page, edition).stream())
                            .toList();
        }
        return page.type() == PageType.PATH
                ? booklets(
                        page.slug() + "-" + BOOKLET,
                        page.title(),
                        page.frontMatter().description(),
                        named(page))
                : List.of();
    }

    /** The booklets of all worksheets, which the index of their section leads to. */
    List<PdfFile> ofSection(String id) {
        if (!areMade || !id.equals(WORKSHEETS)) {
            return List.of();
        }
        return library.site().section(id).stream().flatMap(this::booklets).toList();
    }

    private Stream<PdfFile> booklets(Site.Section section) {
        String name = section.id().value() + "/" + BOOKLET;
        return booklets(name, section.title(), section.description(), worksheets(numbers.handbook())).stream();
    }

    private List<Page> named(Page path) {
        List<Page> named = path.frontMatter().worksheets().stream()
                .map(Located::value)
                .flatMap((Slug slug) -> library.page(slug).stream())
                .toList();
        return worksheets(named);
    }

    private static List<Page> worksheets(List<Page> pages) {
        return pages.stream().filter(page -> page.type() == PageType.WORKSHEET).toList();
    }

    private static List<PdfFile> sheets(Page page, Edition edition) {
        return Stream.of(Paper.values())
                .map(paper -> PdfFile.of(
                        page.slug().value(),
                        page.title(),
                        page.frontMatter().description(),
                        edition,
                        paper,
                        List.of(page)))
                .toList();
    }

    private static List<PdfFile> booklets(String name, String title, String description, List<Page> sheets) {
        List<Edition> editions = new ArrayList<>();
        if (!sheets.isEmpty()) {
            editions.add(Edition.PARTICIPANT);
        }
        if (sheets.stream().anyMatch(page -> page.body().hasFacilitatorCopy())) {
            editions.add(Edition.FACILITATOR);
        }
        return editions.stream()
                .flatMap(edition -> Stream.of(Paper.values())
                        .map(paper -> PdfFile.of(name, title, description, edition, paper, sheets)))
                .toList();
    }
}
