package openoars.bake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import openoars.bake.view.PrintView;
import openoars.model.FrontMatter;
import openoars.model.Library;
import openoars.model.Page;

/** Worksheets made ready to be shown on paper. */
final class PrintViews {

    private final Library library;
    private final PageViews pages;

    PrintViews(Library library, PageViews pages) {
        this.library = library;
        this.pages = pages;
    }

    /** What a template makes a file of. */
    PrintView view(PdfFile file) {
        return new PrintView(
                file.title(),
                file.description(),
                file.sheets().get(0).frontMatter().lang(),
                file.paper().key(),
                file.edition() == PdfFile.Edition.LARGE,
                file.isForFacilitators(),
                reviewed(file.sheets()).toString(),
                sheets(file));
    }

    private static LocalDate reviewed(List<Page> sheets) {
        return sheets.stream()
                .map(Page::frontMatter)
                .map(FrontMatter::reviewed)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private List<PrintView.Sheet> sheets(PdfFile file) {
        List<PrintView.Sheet> sheets = new ArrayList<>();
        for (Page page : file.sheets()) {
            String id = "sheet-" + (sheets.size() + 1);
            sheets.add(sheet(id, page, file));
        }
        return sheets;
    }

    private PrintView.Sheet sheet(String id, Page page, PdfFile file) {
        boolean facilitator = file.isForFacilitators() && page.body().hasFacilitatorCopy();
        String base = library.site().baseUrl();
        String href = facilitator ? page.slug().facilitatorHref() : page.slug().href();
        return new PrintView.Sheet(
                id,
                file.sheets().size() == 1 ? "" : id + "-",
                page.file().toString().replace('\\', '/'),
                base.isEmpty() ? "" : base + href,
                pages.head(page, facilitator),
                pages.view(page, facilitator));
    }
}
