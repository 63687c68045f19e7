package openoars.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import openoars.cache.CacheFile;
import openoars.cache.Checksum;
import openoars.cache.RecordForm;
import openoars.model.Page;
import openoars.output.StagedFolder;
import openoars.reading.PageCache;
import openoars.reading.PagesOnDisk;
import openoars.search.PageWords;

/** What the last build of a site left for the next. Without it everything is made anew, and comes out the same. */
public final class SiteCache implements AutoCloseable {

    private static final String NAME = "site";

    /** No slug has a space in it. */
    private static final String RESULT = "the result";

    private static final String WORDS = " words";

    private static final RecordForm<Build.Result> FORM = RecordForm.of(Build.Result.class);

    private final Optional<CacheFile> file;

    private SiteCache(Optional<CacheFile> file) {
        this.file = file;
    }

    /** No cache. */
    public static SiteCache none() {
        return new SiteCache(Optional.empty());
    }

    /** The cache in a folder; none if another build is using it, or if nothing can be written there. */
    public static SiteCache in(Path folder) throws IOException {
        return new SiteCache(CacheFile.open(folder, NAME, Generator.checksum()));
    }

    /** The pages that were read before. */
    PageCache pages() {
        return file.<PageCache>map(PagesOnDisk::new).orElse(PageCache.NONE);
    }

    /** The words of pages that were read before. */
    KeptWords words() {
        return file.isEmpty() ? KeptWords.inMemory() : (page, key) -> words(file.get(), page, key);
    }

    private static PageWords words(CacheFile file, Page page, Checksum key) throws IOException {
        String name = page.slug() + WORDS;
        Optional<byte[]> known = file.find(name, key);
        if (known.isPresent()) {
            return PageWords.ofBytes(known.get());
        }
        PageWords words = PageWords.of(page);
        file.put(name, key, words.bytes());
        return words;
    }

    /** Lets a folder take over from the last build what stays the same. */
    public void recall(StagedFolder folder) throws IOException {
        if (file.isPresent()) {
            folder.recall(file.get());
        }
    }

    /**
     * The result of the last build, if this one would come to the same and its site is still there as it was written.
     * Then there is nothing to do.
     */
    public Optional<Build.Result> same(Build build, StagedFolder folder) throws IOException {
        if (file.isEmpty() || !file.get().has(RESULT)) {
            return Optional.empty();
        }
        Optional<Checksum> basis = build.basis();
        Optional<byte[]> last = basis.isEmpty() ? Optional.empty() : file.get().find(RESULT, basis.get());
        return last.isPresent() && folder.isAsBefore() ? last.map(FORM::decode) : Optional.empty();
    }

    /**
     * Takes the result of a build.
     *
     * @param basis what it was made from
     */
    void keep(Build.Result result, Checksum basis) throws IOException {
        if (file.isPresent()) {
            file.get().put(RESULT, basis, FORM.encode(result));
        }
    }

    /** Keeps what a build left, once its site is published. */
    public void commit() throws IOException {
        if (file.isPresent()) {
            file.get().commit();
        }
    }

    @Override
    public void close() throws IOException {
        if (file.isPresent()) {
            file.get().close();
        }
    }
}
