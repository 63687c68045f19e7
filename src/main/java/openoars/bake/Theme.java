package openoars.bake;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import openoars.cache.Checksum;
import openoars.model.Drawing;
import openoars.model.Html;
import openoars.model.Look;

/**
 * Templates, words, drawings, styles, scripts and fonts, read once and kept: from {@code templates/} of the project,
 * or from the theme inside this program if the project has none.
 *
 * @param templates source of each template by its path, e.g. {@code partials/foot.ftlh}
 * @param words the words of the interface by name
 * @param drawings by name, e.g. {@code risk-set-setting}
 * @param assets files to be copied, by their path below {@code assets/}
 * @param print what PDF files are made with, by their path below {@code print/}; empty if none are to be made
 */
public record Theme(
        SortedMap<String, String> templates,
        Map<String, String> words,
        SortedMap<String, Drawing> drawings,
        SortedMap<String, byte[]> assets,
        SortedMap<String, byte[]> print) {

    /** The one stylesheet of the site, made of the files that {@code css/order.txt} names, in its order. */
    static final String STYLESHEET = "site.css";

    /** The script of every page, made likewise of the files in {@code js/site/}: one request instead of many. */
    private static final String SCRIPT = "site.js";

    private static final String ORDER = "order.txt";

    private static final String TEMPLATE = ".ftlh";

    public Theme {
        templates = Collections.unmodifiableSortedMap(new TreeMap<>(templates));
        words = Map.copyOf(words);
        drawings = Collections.unmodifiableSortedMap(new TreeMap<>(drawings));
        assets = Collections.unmodifiableSortedMap(new TreeMap<>(assets));
        print = Collections.unmodifiableSortedMap(new TreeMap<>(print));
    }

    /** Tells whether pages would look the same as before. */
    public Checksum checksum() {
        return Checksum.of(
                Checksum.of(templates.toString()),
                Checksum.of(new TreeMap<>(words).toString()),
                Checksum.of(drawings.toString()),
                checksum(assets),
                checksum(print));
    }

    private static Checksum checksum(SortedMap<String, byte[]> files) {
        return Checksum.of(
                Checksum.of(files.values().stream().map(Checksum::of).toArray(Checksum[]::new)),
                Checksum.of(files.keySet().toString()));
    }

    /** Tells whether a document would look the same on paper as before. */
    public Checksum printChecksum() {
        return checksum(print);
    }

    /** The same theme for a site without PDF files. */
    public Theme withoutPrint() {
        return new Theme(templates, words, drawings, assets, Collections.emptySortedMap());
    }

    /** @param template its path, e.g. {@code packet.ftlh} */
    boolean has(String template) {
        return templates.containsKey(template);
    }

    /** Whether worksheets become PDF files. */
    boolean prints() {
        return !print.isEmpty();
    }

    /**
     * Reads the theme of a project.
     *
     * @param root the folder that holds {@code content/} and perhaps {@code templates/}
     */
    public static Theme of(Path root) throws IOException {
        Path own = root.resolve("templates");
        return read(Files.isDirectory(own) ? ThemeSource.in(own.toRealPath()) : ThemeSource.insideProgram());
    }

    /** What it brings to the text of pages. */
    public Look look() {
        return new Look(drawings, words);
    }

    /** The drawings as decoration, silent to screen readers: what they show is said beside them. */
    Map<String, Html> decorations() {
        return drawings.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().decorative()));
    }

    private static Theme read(ThemeSource source) throws IOException {
        SortedMap<String, byte[]> print = source.below("print/");
        print.keySet().removeIf(path -> path.endsWith(TEMPLATE));
        return new Theme(source.texts("", TEMPLATE), words(source), drawings(source), assets(source), print);
    }

    private static SortedMap<String, byte[]> assets(ThemeSource source) throws IOException {
        SortedMap<String, byte[]> assets = source.below("assets/");
        assets.keySet().removeIf(path -> path.startsWith("css/") || path.startsWith("js/site/"));
        assets.put(STYLESHEET, joined(source, "assets/css/").orElse(new byte[0]));
        Optional<byte[]> script = joined(source, "assets/js/site/");
        if (script.isPresent()) {
            assets.put(SCRIPT, script.get());
        }
        return assets;
    }

    /** Empty if the folder has no list of what to join. */
    private static Optional<byte[]> joined(ThemeSource source, String folder) throws IOException {
        Optional<String> order = source.text(folder + ORDER);
        if (order.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder joined = new StringBuilder();
        for (String line : order.get().lines().toList()) {
            String name = line.strip();
            if (!name.isEmpty()) {
                joined.append(source.text(folder + name)
                        .orElseThrow(() -> new IOException("templates/" + folder + ORDER + " names '" + name
                                + "', and there is no such file beside it")));
            }
        }
        return Optional.of(joined.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, String> words(ThemeSource source) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(source.text("words/en.properties").orElse("")));
        Map<String, String> words = new LinkedHashMap<>();
        properties.stringPropertyNames().forEach(name -> words.put(name, properties.getProperty(name)));
        return words;
    }

    private static SortedMap<String, Drawing> drawings(ThemeSource source) throws IOException {
        SortedMap<String, Drawing> drawings = new TreeMap<>();
        for (Map.Entry<String, String> file : source.texts("drawings/", ".svg").entrySet()) {
            String name = file.getKey().substring(0, file.getKey().lastIndexOf('.'));
            drawings.put(name, drawing(file));
        }
        return drawings;
    }

    private static Drawing drawing(Map.Entry<String, String> file) throws IOException {
        try {
            return Drawing.of(file.getValue());
        } catch (IllegalArgumentException e) {
            throw new IOException("templates/drawings/" + file.getKey() + ": " + e.getMessage(), e);
        }
    }
}
