package openoars.bake;

import java.util.Map;
import java.util.function.Supplier;

/**
 * Something to be rendered.
 *
 * @param type the JBake document type, which names the template, e.g. {@code lesson}
 * @param path where it goes, from the root of the site
 * @param model makes the variables of the template, when they are needed
 */
record View(String type, String path, Supplier<Map<String, Object>> model) {}
