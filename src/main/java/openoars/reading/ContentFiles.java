package openoars.reading;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import openoars.cache.Checksum;
import openoars.problem.Problem;
import openoars.problem.Rule;
import openoars.source.NotUtf8;
import openoars.source.Origin;
import openoars.source.SourceFile;

/**
 * The files below {@code content/}: which there are, and what is in them. No link is followed, and nothing that the
 * site does not know is passed over in silence.
 */
final class ContentFiles {

    private static final Path CONTENT = Path.of("content");
    private static final Set<Path> KNOWN = Set.of(
            CONTENT.resolve("LICENSE"),
            CONTENT.resolve("data/glossary.yml"),
            CONTENT.resolve("data/help-lines.yml"),
            CONTENT.resolve("data/language.yml"),
            CONTENT.resolve("data/own-words.yml"),
            CONTENT.resolve("data/seed.yml"),
            CONTENT.resolve("data/site.yml"),
            CONTENT.resolve("data/sources.yml"),
            CONTENT.resolve("data/synonyms.yml"));

    private final Path root;
    private final Map<Path, Checksum> sums = new HashMap<>();
    private final List<Problem> problems = Collections.synchronizedList(new ArrayList<>());

    /**
     * @param root the folder that holds {@code content/}
     */
    ContentFiles(Path root) {
        this.root = root;
    }

    void report(Problem problem) {
        problems.add(problem);
    }

    /** All problems reported so far, sorted. */
    List<Problem> problems() {
        synchronized (problems) {
            return problems.stream().sorted().toList();
        }
    }

    boolean exists(Path file) {
        return Files.isRegularFile(root.resolve(file), LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether nothing that is read depends on a file that somebody has changed. */
    boolean passesOver(Path changed) {
        boolean cameAndWent = isGone(changed) && !KNOWN.contains(changed);
        return changed.startsWith(CONTENT) && (isAnEditorsOwn(changed) || cameAndWent);
    }

    private boolean isGone(Path file) {
        return Files.notExists(root.resolve(file), LinkOption.NOFOLLOW_LINKS);
    }

    /** The checksum of a data file as it was read; one that is not there has that of an empty one. */
    Checksum checksum(Path file) throws IOException {
        Checksum asRead = sums.get(file);
        if (asRead != null) {
            return asRead;
        }
        return Checksum.of(exists(file) ? Files.readAllBytes(root.resolve(file)) : new byte[0]);
    }

    /** The checksum of all data files. */
    Checksum dataChecksum() throws IOException {
        List<Checksum> all = new ArrayList<>();
        for (Path file : new TreeSet<>(KNOWN)) {
            all.add(checksum(file));
        }
        return Checksum.of(all.toArray(Checksum[]::new));
    }

    /** Reads a data file; empty, and reported, if it is too big or not UTF-8. */
    Optional<SourceFile> read(Path file) throws IOException {
        Optional<byte[]> bytes = bytes(file);
        bytes.ifPresent(read -> sums.put(file, Checksum.of(read)));
        return bytes.flatMap(read -> decode(file, read));
    }

    /** Reads the bytes of one file; empty, and reported, if there are too many. */
    Optional<byte[]> bytes(Path file) throws IOException {
        long size = Files.size(root.resolve(file));
        if (size > SourceFile.MOST_BYTES) {
            report(Rule.BIG_FILE.at(
                    Origin.startOf(file),
                    "the file has " + size + " bytes, " + SourceFile.MOST_BYTES + " is the most",
                    "Split it into pages of one idea each."));
            return Optional.empty();
        }
        return Optional.of(Files.readAllBytes(root.resolve(file)));
    }

    /** Reads the letters; empty, and reported, if they are not UTF-8. */
    Optional<SourceFile> decode(Path file, byte[] bytes) {
        try {
            return Optional.of(SourceFile.decode(file, bytes));
        } catch (NotUtf8 e) {
            report(Rule.NOT_UTF_8.at(
                    e.at(),
                    "the letter here is not stored as UTF-8",
                    "Save the file again with the encoding UTF-8; in most editors it is a choice of 'Save as'."));
            return Optional.empty();
        }
    }

    /** All Markdown files, sorted; reports links and files that have no place here. */
    List<Path> pages() throws IOException {
        if (!Files.isDirectory(root.resolve(CONTENT))) {
            report(Rule.MISSING_FILE.at(
                    Origin.startOf(CONTENT),
                    "there is no folder 'content' here",
                    "Run this where 'content' is, or name the folder above it with --source."));
            return List.of();
        }
        List<Path> pages = new ArrayList<>();
        Files.walkFileTree(root.resolve(CONTENT), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                sort(root.relativize(file), attributes, pages);
                return FileVisitResult.CONTINUE;
            }
        });
        Collections.sort(pages);
        return pages;
    }

    private void sort(Path file, BasicFileAttributes attributes, List<Path> pages) {
        if (isAnEditorsOwn(file)) {
            return;
        }
        if (!attributes.isRegularFile()) {
            report(Rule.NOT_A_FILE.at(
                    Origin.startOf(file),
                    "this is a link or a device, not a file",
                    "Put the file itself here; the build never follows links."));
        } else if (file.toString().endsWith(".md")) {
            pages.add(file);
        } else if (!KNOWN.contains(file)) {
            report(Rule.STRAY_FILE.at(
                    Origin.startOf(file),
                    "the site does not know what to do with this file",
                    "Pages end in '.md' and data stands in content/data/; take other files out of content/."));
        }
    }

    /** Editors and file managers keep such files beside the one that somebody works on; nobody means them as content. */
    private static boolean isAnEditorsOwn(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(".") || name.endsWith("~") || (name.startsWith("#") && name.endsWith("#"));
    }
}
