package openoars.bake;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import openoars.model.Library;
import openoars.output.Output;
import openoars.source.Origin;

/** The pages of the site: the library seen through the theme. */
public final class HtmlSite {

    private final Library library;
    private final Theme theme;
    private final LocalDate today;
    private final RenderKeys keys;

    /**
     * @param library the pages to show; drafts among them are shown too
     * @param today decides only which help lines are past their review day
     * @param keys tell which pages would come out as they did before
     */
    public HtmlSite(Library library, Theme theme, LocalDate today, RenderKeys keys) {
        this.library = library;
        this.theme = theme;
        this.today = today;
        this.keys = keys;
    }

    /**
     * Bakes every page and copies what the theme brings.
     *
     * @throws IOException if a file cannot be written
     * @throws BakeFailed if a template cannot be rendered, or if a page has no file afterwards
     */
    public void writeTo(Output output) throws IOException, BakeFailed {
        new LibraryOven(new Views(library, theme, today, keys), theme, output).bakeAll();
        requirePagesIn(output);
    }

    private void requirePagesIn(Output output) throws BakeFailed {
        List<String> missing = library.pages().values().stream()
                .filter(page -> !output.has(page.slug().href()))
                .map(page -> Origin.startOf(page.file())
                        + ": error[missing-page] the page was read, and no file was written for it")
                .toList();
        if (!missing.isEmpty()) {
            throw new BakeFailed(String.join("\n", missing));
        }
    }
}
