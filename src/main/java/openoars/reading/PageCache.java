package openoars.reading;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import openoars.cache.Checksum;
import openoars.model.Body;
import openoars.model.Page;
import openoars.model.Slug;
import openoars.problem.Problem;

/** Pages that were read before. What was said of them is kept with them, so that no message is ever lost. */
public interface PageCache {

    /**
     * A page that was read.
     *
     * @param problems what was found while reading it
     */
    record Kept(Page page, List<Problem> problems) {
        public Kept {
            problems = List.copyOf(problems);
        }
    }

    /** Remembers nothing. */
    PageCache NONE = new PageCache() {
        @Override
        public Optional<Kept> find(Slug slug, Checksum key, Supplier<Body> again) {
            return Optional.empty();
        }

        @Override
        public Page keep(Page page, List<Problem> problems, Checksum key, Supplier<Body> again) {
            return page;
        }
    };

    /**
     * A page that was read from the same bytes before.
     *
     * @param again reads its body anew, should it be lost
     */
    Optional<Kept> find(Slug slug, Checksum key, Supplier<Body> again) throws IOException;

    /** Keeps a page, and gives it back as it is to be used from here on. */
    Page keep(Page page, List<Problem> problems, Checksum key, Supplier<Body> again) throws IOException;
}
