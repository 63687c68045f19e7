package openoars.reading;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import openoars.cache.Checksum;
import openoars.model.Body;
import openoars.model.Page;
import openoars.model.Slug;

/** Pages that were read before. Only pages without any slip are kept, so that no message is ever lost. */
public interface PageCache {

    /** Remembers nothing. */
    PageCache NONE = new PageCache() {
        @Override
        public Optional<Page> find(Slug slug, Checksum key, Supplier<Body> again) {
            return Optional.empty();
        }

        @Override
        public Page keep(Page page, Checksum key, Supplier<Body> again) {
            return page;
        }
    };

    /**
     * A page that was read from the same bytes before.
     *
     * @param again reads its body anew, should it be lost
     */
    Optional<Page> find(Slug slug, Checksum key, Supplier<Body> again) throws IOException;

    /** Keeps a page, and gives it back as it is to be used from here on. */
    Page keep(Page page, Checksum key, Supplier<Body> again) throws IOException;
}
