package openoars.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import openoars.cache.Checksum;
import openoars.model.Body;
import openoars.model.Page;
import openoars.model.Slug;
import openoars.problem.Problem;

/** Pages of the last build of the same process, texts included. */
public final class PagesInMemory implements PageCache {

    private final Map<Slug, Entry> pages = new ConcurrentHashMap<>();

    private record Entry(Checksum key, Kept kept) {}

    @Override
    public Optional<Kept> find(Slug slug, Checksum key, Supplier<Body> again) {
        return Optional.ofNullable(pages.get(slug))
                .filter(entry -> entry.key().equals(key))
                .map(Entry::kept);
    }

    @Override
    public Page keep(Page page, List<Problem> problems, Checksum key, Supplier<Body> again) {
        pages.put(page.slug(), new Entry(key, new Kept(page, problems)));
        return page;
    }
}
