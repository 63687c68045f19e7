package openoars.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import openoars.cache.Checksum;
import openoars.model.Key;
import openoars.model.PageType;
import openoars.model.Principle;
import openoars.model.Stage;

/** The script that searches, with the root of the index in it. */
final class Engine {

    private static final String ROOT = "/*root*/";
    private static final String PLACE = "\"root\"";

    private Engine() {}

    /** The script, made small, with the root in it. */
    static String script(List<String> root) {
        StringBuilder list = new StringBuilder();
        Stream.of(
                        root.stream(),
                        Stream.of(
                                StopWords.LIST,
                                Stream.of(PageType.values())
                                        .map(type -> type.key() + "=" + type.label())
                                        .collect(Collectors.joining(",")),
                                keys(Stage.values()),
                                keys(Principle.values())))
                .flatMap(s -> s)
                .forEach(text -> {
                    list.append(list.length() == 0 ? "" : ",");
                    list.append(ScriptText.quote(text));
                });
        return source().replace(PLACE, list);
    }

    /** Tells one index from another: a name for the folder of its files. */
    static String version(List<String> root, SortedMap<String, String> texts) {
        Stream<Checksum> parts = Stream.concat(
                root.stream().map(Checksum::of),
                texts.entrySet().stream()
                        .flatMap(text -> Stream.of(Checksum.of(text.getKey()), Checksum.of(text.getValue()))));
        return String.format(
                "%016x", Checksum.of(parts.toArray(Checksum[]::new)).value());
    }

    private static String keys(Key[] keys) {
        return Stream.of(keys).map(Key::key).collect(Collectors.joining(","));
    }

    private static String source() {
        try (InputStream in = Objects.requireNonNull(Engine.class.getResourceAsStream("/openoars/search/engine.js"))) {
            return Shrinking.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).replace(ROOT, PLACE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
