package openoars.model;

import java.util.Map;

/**
 * What a theme brings to the text of a page.
 *
 * @param drawings that pages may show, by name
 * @param words that the program puts in, by key
 */
public record Look(Map<String, Drawing> drawings, Map<String, String> words) {

    /** No drawings, and words in English. */
    public static final Look PLAIN = new Look(Map.of(), Map.of());

    public Look {
        drawings = Map.copyOf(drawings);
        words = Map.copyOf(words);
    }
}
