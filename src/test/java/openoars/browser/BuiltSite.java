package openoars.browser;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import openoars.Sample;
import openoars.bake.BakeFailed;
import openoars.output.OutputTaken;
import openoars.output.StagedFolder;
import openoars.output.UnsafeOutput;
import openoars.print.PrintFailed;
import openoars.problem.Problem;
import openoars.site.Build;
import openoars.site.BuildOptions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A site in a folder, as a build leaves it. */
final class BuiltSite {

    /** A host may show it in the place of any address, so it points at the web and does not work from a folder. */
    static final String NOT_FOUND = "404.html";

    /** Help lines past their review day print no number, so the day must not depend on when the tests run. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static final Pattern ENGINE = Pattern.compile("data-root=\"([^\"]*)\" data-engine=\"[^\"]*\"");

    private final Path folder;

    private BuiltSite(Path folder) {
        this.folder = folder;
    }

    /** The site of the project that the tests run in. Of the processes that share a run, the first that comes builds it. */
    static BuiltSite ofProject() {
        Path folder = Path.of("target", "browser");
        Path builtBy = folder.resolve("run.txt");
        Path site = folder.resolve("site");
        String run = System.getProperty("openoars.run", UUID.randomUUID().toString());
        try (FileChannel channel =
                FileChannel.open(Files.createDirectories(folder).resolve("lock"), CREATE, WRITE)) {
            channel.lock(); // until the channel is closed
            if (!Files.exists(builtBy) || !Files.readString(builtBy).equals(run)) {
                build(Path.of(""), true, site);
                Files.writeString(builtBy, run);
            }
            return new BuiltSite(site);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Builds the site of a folder that holds {@code content/}, with or without PDF files. */
    static BuiltSite of(Path source, boolean withPdf) {
        try {
            Path target = Files.createTempDirectory("openoars-browser-").resolve("site");
            build(source, withPdf, target);
            return new BuiltSite(target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void build(Path source, boolean withPdf, Path target) throws IOException {
        try {
            try (StagedFolder staged = StagedFolder.beside(target, source)) {
                BuildOptions options = new BuildOptions(source, false, Optional.empty(), withPdf, 2, TODAY);
                refuseErrors(new Build(options).writeTo(staged));
                staged.publish();
            }
        } catch (BakeFailed | PrintFailed | UnsafeOutput | OutputTaken e) {
            throw new AssertionError("the site could not be built", e);
        }
    }

    /** The address of a file of the site, opened as from a USB stick. */
    String address(String path) {
        return folder.toUri() + path;
    }

    Path folder() {
        return folder;
    }

    /** A copy with a search engine that knows few pages and answers when a test tells it to. */
    BuiltSite withStubbedSearch() {
        try {
            Path copy = Files.createTempDirectory("openoars-browser-").resolve("site");
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.toList()) {
                    Files.copy(file, copy.resolve(folder.relativize(file).toString()));
                }
            }
            BuiltSite stubbed = new BuiltSite(copy);
            stubbed.replaceSearchEngine();
            return stubbed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void replaceSearchEngine() throws IOException {
        Path shard = Files.createDirectories(folder.resolve("stub/0a1b2c3d4e")).resolve("s0.js");
        Files.writeString(shard, "window.shardLoaded = true;\n");
        try (InputStream engine = BuiltSite.class.getResourceAsStream("/search/stub-engine.js")) {
            Files.write(
                    folder.resolve("stub/engine-0123456789.js"),
                    Objects.requireNonNull(engine).readAllBytes());
        }
        for (String page : pages()) {
            Files.writeString(
                    folder.resolve(page),
                    ENGINE.matcher(text(page))
                            .replaceAll("data-root=\"$1\" data-engine=\"$1stub/engine-0123456789.js\""));
        }
    }

    /** A file of the site, if it has it. */
    Optional<byte[]> bytes(String path) throws IOException {
        Path file = folder.resolve(path);
        return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }

    /** The text of a file of the site. */
    String text(String path) throws IOException {
        return Files.readString(folder.resolve(path));
    }

    /** Every HTML file by its path from the root of the site, sorted. */
    List<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    /** The pages that can be opened from a folder. */
    List<String> pagesOfTheFolder() throws IOException {
        return pages().stream().filter(path -> !path.equals(NOT_FOUND)).toList();
    }

    /**
     * The pages to look at where looking takes long: a few that have, between them, each kind of element in each kind
     * of place on each kind of page. What comes of markup and styles comes out the same on the others.
     */
    List<String> pagesThatDiffer() throws IOException {
        Map<String, Set<String>> left = new TreeMap<>();
        for (String page : pagesOfTheFolder()) {
            left.put(page, kindsOfElements(page));
        }
        if (!Sample.isEnough()) {
            return List.copyOf(left.keySet());
        }
        List<String> chosen = new ArrayList<>();
        // The page that brings most is next (Chvatal 1979, A greedy heuristic for the set-covering problem).
        while (true) {
            Map.Entry<String, Set<String>> next = Collections.max(
                    left.entrySet(),
                    Comparator.comparingInt(page -> page.getValue().size()));
            if (next.getValue().isEmpty()) {
                return chosen;
            }
            chosen.add(next.getKey());
            Set<String> seen = Set.copyOf(next.getValue());
            left.values().forEach(kinds -> kinds.removeAll(seen));
        }
    }

    private Set<String> kindsOfElements(String page) throws IOException {
        Document document = Jsoup.parse(text(page));
        return document.getAllElements().stream()
                .map(element -> kind(document.body()) + " " + kind(element.parent()) + " > " + kind(element))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String kind(@Nullable Element element) {
        if (element == null) {
            return "";
        }
        String attributes = element.attributes().asList().stream()
                .map(Attribute::getKey)
                .sorted()
                .collect(Collectors.joining(" "));
        return element.tagName() + new TreeSet<>(element.classNames()) + attributes;
    }

    void delete() throws IOException {
        Files.walkFileTree(folder.getParent(), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure)
                    throws IOException {
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static void refuseErrors(Build.Result result) {
        if (result.hasErrors()) {
            throw new AssertionError("the site has errors:\n"
                    + String.join(
                            "\n",
                            result.problems().stream().map(Problem::format).toList()));
        }
    }
}
