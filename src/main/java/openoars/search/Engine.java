package openoars.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import openoars.model.Key;
import openoars.model.PageType;
import openoars.model.Principle;
import openoars.model.Stage;

/** The script that searches, with the root of the index in it. */
final class Engine {

    private static final String ROOT = "/*root*/";

    private Engine() {}

    /** The script without its comments and indents. */
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
                    ScriptText.quote(list, text);
                });
        return source().replace(ROOT, list);
    }

    /** Tells one index from another: a name for the folder of its files. */
    static String version(List<String> root, SortedMap<String, String> texts) {
        MessageDigest digest = sha256();
        root.forEach(text -> digest.update((text + '\0').getBytes(StandardCharsets.UTF_8)));
        texts.forEach((name, text) -> digest.update((name + '\0' + text + '\0').getBytes(StandardCharsets.UTF_8)));
        return shortened(digest.digest());
    }

    private static String keys(Key[] keys) {
        return Stream.of(keys).map(Key::key).collect(Collectors.joining(","));
    }

    private static String source() {
        try (InputStream in = Objects.requireNonNull(Engine.class.getResourceAsStream("/openoars/search/engine.js"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("//") && !line.startsWith("/**"))
                    .collect(Collectors.joining("\n", "", "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String shortened(byte[] digest) {
        return HexFormat.of().formatHex(digest, 0, 5);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
