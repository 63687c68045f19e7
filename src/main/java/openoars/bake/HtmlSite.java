package openoars.bake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import openoars.bake.view.OfflineView;
import openoars.model.Library;
import openoars.model.Page;
import openoars.model.Slug;
import openoars.output.Output;
import openoars.problem.Problem;
import openoars.source.Origin;

/** The pages of the site: the library seen through the theme. */
public final class HtmlSite {

    /** The address of {@link #offlinePage}. */
    public static final String OFFLINE = Views.OFFLINE;

    private final Library library;
    private final List<Problem> findings;
    private final Views views;
    private final LibraryOven oven;
    private final Output output;

    /**
     * @param library the pages to show; drafts among them are shown too
     * @param today decides only which help lines are past their review day
     * @param findings what was found in the pages
     * @param keys tell which pages would come out as they did before
     * @param output takes the files of the site
     */
    public HtmlSite(
            Library library, Theme theme, LocalDate today, List<Problem> findings, RenderKeys keys, Output output) {
        this.library = library;
        this.findings = findings;
        this.views = new Views(library, theme, today, keys, findings);
        this.oven = new LibraryOven(views, theme, output);
        this.output = output;
    }

    /**
     * Bakes every page and copies what the theme brings.
     *
     * @throws IOException if a file cannot be written
     * @throws BakeFailed if a template cannot be rendered, or if a page has no file afterwards
     */
    public void write() throws IOException, BakeFailed {
        oven.bakeAll();
        output.write(HostHeaders.PATH, HostHeaders.of(views.paths()));
        writeHealth(library, findings);
        requirePages();
    }

    /**
     * Bakes one page again, while all that does not show its text stays as it was written.
     *
     * @param slug of a page that has another text now and {@linkplain Page#hasOutlineOf the same outline}
     * @param now the library with that page
     * @param findingsNow what was found in it
     * @throws IOException if a file cannot be written
     * @throws BakeFailed if a template cannot be rendered
     */
    public void writeAgain(Slug slug, Library now, List<Problem> findingsNow) throws IOException, BakeFailed {
        oven.bake(views.again(slug, now, findingsNow));
        writeHealth(now, findingsNow);
    }

    /**
     * The page that tells how to have the site without a connection. It is to be written last, because it says how much
     * the other files are.
     *
     * @return empty if the theme has no such page, or if the site is too large for it
     * @throws BakeFailed if its template cannot be rendered
     */
    public Optional<String> offlinePage(OfflineView offline) throws BakeFailed {
        Optional<View> view = views.offline(offline);
        return view.isPresent() ? Optional.of(oven.text(view.get())) : Optional.empty();
    }

    private void writeHealth(Library now, List<Problem> findingsNow) throws IOException {
        Optional<String> data = views.healthData(now, findingsNow);
        if (data.isPresent()) {
            output.write(Health.DATA, data.get().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Where a file of the theme is on the site, e.g. {@code assets/favicon.3f2a91c4.svg} for {@code favicon.svg}. */
    public Optional<String> asset(String path) {
        return Optional.ofNullable(views.assets().names().get(path));
    }

    /** What becomes PDF files; nothing if the theme makes none. */
    public List<Printable> printables() {
        return views.printed().stream().map(view -> new Printable(view, oven)).toList();
    }

    private void requirePages() throws BakeFailed {
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
