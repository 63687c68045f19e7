package openoars.site;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import openoars.cache.Checksum;
import openoars.model.Page;
import openoars.model.Slug;
import openoars.search.PageWords;

/** The words that pages bring to the search, kept from one build to the next. Safe for many threads. */
interface KeptWords {

    /**
     * The words of a page.
     *
     * @param key tells whether the page says what it said before
     */
    PageWords of(Page page, Checksum key) throws IOException;

    /** Keeps the last of each page in memory. */
    static KeptWords inMemory() {
        record Kept(Checksum key, PageWords words) {}
        Map<Slug, Kept> all = new ConcurrentHashMap<>();
        return (page, key) -> all.compute(
                        page.slug(),
                        (slug, kept) ->
                                kept != null && kept.key().equals(key) ? kept : new Kept(key, PageWords.of(page)))
                .words();
    }
}
