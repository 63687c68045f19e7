package openoars.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import openoars.cache.Checksum;
import openoars.model.Library;
import openoars.model.Page;
import openoars.model.Slug;
import openoars.output.Output;
import openoars.reading.LibraryReader.Fingerprints;
import openoars.search.PageWords;
import openoars.search.SearchIndex;

/** The files that make a site searchable. */
final class SiteSearch {

    private final Library library;
    private final Fingerprints fingerprints;
    private final Checksum generator;
    private final KeptWords kept;

    /**
     * @param library the pages that can be found
     * @param fingerprints of those pages and the data files
     * @param generator tells one program from another
     */
    SiteSearch(Library library, Fingerprints fingerprints, Checksum generator, KeptWords kept) {
        this.library = library;
        this.fingerprints = fingerprints;
        this.generator = generator;
        this.kept = kept;
    }

    /** Reads the words of all pages side by side, and writes the index and what results quote. */
    void writeTo(Output output) throws IOException {
        SearchIndex index = SearchIndex.of(library, this::words, library.data().synonyms());
        index.writeTo(output);
        IntStream.range(0, index.bundles().size()).parallel().forEach(i -> writeExcerpts(index, i, output));
    }

    private PageWords words(Page page) {
        try {
            return kept.of(page, key(page.slug()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeExcerpts(SearchIndex index, int bundle, Output output) {
        List<Slug> slugs = index.bundles().get(bundle);
        List<Page> pages =
                slugs.stream().map(slug -> library.page(slug).orElseThrow()).toList();
        Checksum texts = Checksum.of(slugs.stream().map(this::key).toArray(Checksum[]::new));
        try {
            index.writeExcerpts(bundle, pages, Checksum.of(generator, fingerprints.data(), texts), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Checksum key(Slug slug) {
        return Objects.requireNonNull(fingerprints.pages().get(slug));
    }
}
