package openoars.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import openoars.bake.BakeFailed;
import openoars.bake.HtmlSite;
import openoars.bake.Theme;
import openoars.model.Page;
import openoars.model.Slug;
import openoars.output.MemoryOutput;
import openoars.reading.LibraryReader;
import openoars.reading.PageCache;
import openoars.reading.PagesInMemory;

/**
 * A site in memory that follows what people save. Whatever was saved in whatever order, it is the site that a build
 * from the same files would make; only what a save cannot have changed is not made again.
 *
 * <p>For one thread.
 */
public final class LiveSite {

    private final Path source;
    private final Build build;
    private final PageCache pages = new PagesInMemory();
    private final KeptWords words = KeptWords.inMemory();
    private MemoryOutput output = new MemoryOutput();
    private SortedMap<String, byte[]> files = output.files();
    private Optional<Build.Checked> good = Optional.empty();
    private Optional<Made> last = Optional.empty();

    /**
     * What was made, and what was read since.
     *
     * @param unwritten pages that have another text than in the files
     */
    private record Made(Theme theme, Build.Checked checked, HtmlSite html, Set<Slug> unwritten) {

        Optional<Page> pageIn(Path file) {
            return checked.reading().library().pages().values().stream()
                    .filter(page -> page.file().equals(file))
                    .findFirst();
        }

        Made with(Build.Checked now, Slug changed) {
            Set<Slug> pages = new TreeSet<>(unwritten);
            pages.add(changed);
            return new Made(theme, now, html, pages);
        }

        Made written() {
            return new Made(theme, checked, html, Set.of());
        }
    }

    public LiveSite(BuildOptions options) {
        this.source = options.source();
        this.build = new Build(options);
    }

    /** The files of the last good build, by path, without those of the search. */
    public SortedMap<String, byte[]> files() {
        return files;
    }

    /**
     * Makes the files of the search for the last good build. It takes longer than a page, so that this only says how;
     * doing it may go on beside all else, in another thread.
     *
     * @return empty if there was no good build
     */
    public Optional<Supplier<SortedMap<String, byte[]>>> search() {
        return good.map(checked -> () -> search(checked));
    }

    private SortedMap<String, byte[]> search(Build.Checked checked) {
        MemoryOutput made = new MemoryOutput();
        try {
            build.index(checked, words, made);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return made.files();
    }

    /**
     * Follows any change.
     *
     * @throws BakeFailed if a template cannot be rendered; the files stay as they were
     */
    public Build.Result follow() throws IOException, BakeFailed {
        last = Optional.empty();
        Theme theme = build.theme();
        Build.Checked checked = build.read(theme, pages);
        Build.Result result = checked.result();
        if (!result.hasErrors()) {
            MemoryOutput made = new MemoryOutput(output);
            last = Optional.of(new Made(theme, checked, build.bake(checked, theme, made), Set.of()));
            output = made;
            files = made.files();
            good = Optional.of(checked);
        }
        return result;
    }

    /**
     * Follows a change of which it is known what was saved. Where nothing but the text of a page has changed, only that
     * page is made again.
     *
     * @param saved files from the project root, e.g. {@code content/mi/spirit.md}
     * @throws BakeFailed if a template cannot be rendered; the files stay as they were
     */
    public Build.Result follow(Collection<Path> saved) throws IOException, BakeFailed {
        Optional<Made> made = last;
        for (Path file : saved) {
            made = made.isPresent() ? readAgain(made.get(), file) : made;
        }
        return made.isPresent() ? write(made.get()) : follow();
    }

    /** Empty if the file may have changed more than the text of one page. */
    private Optional<Made> readAgain(Made made, Path file) throws IOException {
        Optional<Page> page = made.pageIn(file);
        if (page.isEmpty()) {
            return LibraryReader.passesOver(source, file) ? Optional.of(made) : Optional.empty();
        }
        return build.readAgain(made.checked(), page.get(), made.theme(), pages)
                .map(checked -> made.with(checked, page.get().slug()));
    }

    private Build.Result write(Made made) throws IOException, BakeFailed {
        last = Optional.empty();
        Build.Result result = made.checked().result();
        if (result.hasErrors()) {
            last = Optional.of(made);
            return result;
        }
        for (Slug page : made.unwritten()) {
            made.html().writeAgain(page, made.checked().site(), result.problems());
        }
        files = output.files();
        good = Optional.of(made.checked());
        last = Optional.of(made.written());
        return result;
    }
}
