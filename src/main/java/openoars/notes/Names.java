package openoars.notes;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import openoars.model.Slug;

/** Names of files and folders as parts of addresses and as titles. */
final class Names {

    private Names() {}

    /** A file and the folders above it as one name, without {@code .md}. */
    static String withoutEnding(Path file) {
        return file.toString().replaceFirst("(?i)\\.(md|markdown)$", "").replaceAll("[/\\\\]", "-");
    }

    /** Small letters, digits and single dashes; {@code instead} where nothing of the name is left. */
    static String address(String name, String instead) {
        String letters = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return Slug.of(letters).map(Slug::value).orElse(instead);
    }

    /** A name as the beginning of a sentence: {@code compost_guide} is "Compost guide". */
    static String title(String name) {
        String words = name.replaceAll("[-_]+", " ").strip();
        return words.isEmpty() ? name : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
