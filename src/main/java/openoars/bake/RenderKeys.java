package openoars.bake;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import openoars.cache.Checksum;
import openoars.model.Slug;

/**
 * What each page of the site is made from, in short.
 *
 * @param everywhere what all pages depend on: the program, the theme, the data files
 * @param texts what each page says itself; a page that is missing here is rendered each time
 */
public record RenderKeys(Checksum everywhere, Map<Slug, Checksum> texts) {

    /** Every page is rendered each time. */
    public static final RenderKeys NONE = new RenderKeys(Checksum.of(), Map.of());

    /** @param around what stands around the text of the page */
    Optional<Supplier<Checksum>> of(Slug slug, Supplier<Checksum> around) {
        return Optional.ofNullable(texts.get(slug)).map(text -> () -> Checksum.of(everywhere, text, around.get()));
    }
}
