package openoars.repository;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A YAML file, read as GitHub does: version 1.2, so that {@code on} is a word. */
record Yaml(Map<?, ?> keys) {

    static Yaml read(Path file) throws IOException {
        LoadSettings settings =
                LoadSettings.builder().setAllowDuplicateKeys(false).build();
        return new Yaml((Map<?, ?>) new Load(settings).loadFromString(Files.readString(file)));
    }

    boolean has(String key) {
        return keys.containsKey(key);
    }

    /** The value as text; an empty text if it is not there. */
    String text(String key) {
        return has(key) ? String.valueOf(keys.get(key)) : "";
    }

    Yaml map(String key) {
        return new Yaml(keys.get(key) instanceof Map<?, ?> map ? map : Map.of());
    }

    List<Yaml> maps(String key) {
        return list(key).map(item -> new Yaml((Map<?, ?>) item)).toList();
    }

    List<String> texts(String key) {
        return list(key).map(String::valueOf).toList();
    }

    List<String> names() {
        return keys.keySet().stream().map(String::valueOf).toList();
    }

    private Stream<?> list(String key) {
        return keys.get(key) instanceof List<?> list ? list.stream().map(Objects::requireNonNull) : Stream.empty();
    }
}
