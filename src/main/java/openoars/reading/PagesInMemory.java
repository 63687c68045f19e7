package openoars.reading;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import openoars.cache.Checksum;
import openoars.model.Body;
import openoars.model.Page;
import openoars.model.Slug;

/** Pages of the last build of the same process, texts included. */
public final class PagesInMemory implements PageCache {

    private final Map<Slug, Kept> pages = new ConcurrentHashMap<>();

    private record Kept(Checksum key, Page page) {}

    @Override
    public Optional<Page> find(Slug slug, Checksum key, Supplier<Body> again) {
        return Optional.ofNullable(pages.get(slug))
                .filter(kept -> kept.key().equals(key))
                .map(Kept::page);
    }

    @Override
    public Page keep(Page page, Checksum key, Supplier<Body> again) {
        pages.put(page.slug(), new Kept(key, page));
        return page;
    }
}
