package openoars.bake;

import java.util.List;
import java.util.Locale;
import openoars.bake.view.PdfLink;
import openoars.model.Page;

/**
 * A PDF file of the site.
 *
 * @param path from the root of the site
 * @param sheets the worksheets in it, in their order
 */
record PdfFile(String path, String title, String description, Edition edition, Paper paper, List<Page> sheets) {

    /** The type of a document with one worksheet. */
    static final String SHEET = "sheet";

    /** The type of a document with several. */
    static final String BOOKLET = "booklet";

    /** Who it is for. */
    enum Edition {
        PARTICIPANT,
        LARGE,
        FACILITATOR;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    enum Paper {
        A4,
        LETTER;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    PdfFile {
        sheets = List.copyOf(sheets);
    }

    /**
     * @param name the path without edition, paper and ending
     */
    static PdfFile of(String name, String title, String description, Edition edition, Paper paper, List<Page> sheets) {
        String middle = edition == Edition.PARTICIPANT ? "-" : "-" + edition.key() + "-";
        return new PdfFile(name + middle + paper.key() + ".pdf", title, description, edition, paper, sheets);
    }

    /** The type of its document for JBake. */
    String type() {
        return sheets.size() == 1 ? SHEET : BOOKLET;
    }

    boolean isForFacilitators() {
        return edition == Edition.FACILITATOR;
    }

    /** @param root the way from the page that shows the link to the root of the site */
    PdfLink link(String root) {
        return new PdfLink(root + path, edition.key(), paper.key());
    }
}
