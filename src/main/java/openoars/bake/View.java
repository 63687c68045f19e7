package openoars.bake;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import openoars.cache.Checksum;

/**
 * Something to be rendered.
 *
 * @param type the JBake document type, which names the template, e.g. {@code lesson}
 * @param path where it goes, from the root of the site
 * @param model makes the variables of the template, when they are needed
 * @param key tells whether rendering it again would give the same; empty where nobody has looked into that
 */
record View(String type, String path, Supplier<Map<String, Object>> model, Optional<Supplier<Checksum>> key) {

    /** A view that is rendered each time. */
    View(String type, String path, Supplier<Map<String, Object>> model) {
        this(type, path, model, Optional.empty());
    }

    /** The same view, rendered each time. */
    View withoutKey() {
        return new View(type, path, model);
    }
}
