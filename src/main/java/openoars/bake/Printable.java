package openoars.bake;

/** A document for a PDF file, rendered when it is asked for. */
public final class Printable {

    private final View view;
    private final LibraryOven oven;

    Printable(View view, LibraryOven oven) {
        this.view = view;
        this.oven = oven;
    }

    /** Where the PDF file goes, from the root of the site. */
    public String path() {
        return view.path();
    }

    /**
     * Renders the document.
     *
     * @throws BakeFailed if its template cannot be rendered
     */
    public String html() throws BakeFailed {
        return oven.text(view);
    }
}
