package openoars.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import openoars.markdown.Markdown;
import openoars.model.Body;
import openoars.model.Drawing;
import openoars.model.FrontMatter;
import openoars.model.Library;
import openoars.model.Page;
import openoars.model.Site;
import openoars.model.SiteData;
import openoars.model.Slug;
import openoars.problem.Problem;
import openoars.source.Origin;
import openoars.source.SourceFile;

/** Reads {@code content/} into a library. Pages are read side by side; what comes out does not depend on the order. */
public final class LibraryReader {

    private static final Pattern FRONT_MATTER =
            Pattern.compile("---[ \\t]*\\R(?<yaml>.*?)^---[ \\t]*(\\R|\\z)", Pattern.DOTALL | Pattern.MULTILINE);

    private final ContentFiles files;
    private final Map<String, Drawing> drawings;

    /**
     * @param root the folder that holds {@code content/}
     * @param drawings the theme's drawings that pages may show, by name
     */
    public LibraryReader(Path root, Map<String, Drawing> drawings) {
        this.files = new ContentFiles(root);
        this.drawings = drawings;
    }

    /**
     * Reads everything that can be read and reports what cannot.
     *
     * @throws IOException if the file system fails, never for what is written in a file
     */
    public Reading read() throws IOException {
        Site site = new DataReader(files).site();
        SiteData data = new DataReader(files).data();
        Markdown markdown = new Markdown(data.terms(), drawings);
        List<PageFile> found = pageFiles();
        Map<Slug, Page> pages = found.parallelStream()
                .map(file -> page(file, markdown))
                .flatMap(Optional::stream)
                .collect(Collectors.toMap(Page::slug, page -> page));
        Set<Slug> unread = found.stream().map(PageFile::slug).collect(Collectors.toCollection(HashSet::new));
        unread.removeAll(pages.keySet());
        return new Reading(new Library(site, pages, unread, data), files.problems());
    }

    /**
     * What came out of reading.
     *
     * @param library all that could be read
     * @param problems all that could not, sorted
     */
    public record Reading(Library library, List<Problem> problems) {
        public Reading {
            problems = List.copyOf(problems);
        }
    }

    private record PageFile(Slug slug, Path path) {}

    private List<PageFile> pageFiles() throws IOException {
        return files.pages().stream()
                .flatMap(path -> slug(path).map(slug -> new PageFile(slug, path)).stream())
                .toList();
    }

    private Optional<Page> page(PageFile file, Markdown markdown) {
        try {
            return files.read(file.path()).flatMap(source -> page(file.slug(), source, markdown));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Slug> slug(Path file) {
        String name = Origin.startOf(Path.of("content").relativize(file)).fileName();
        Optional<Slug> slug = Slug.parse(name.substring(0, name.length() - ".md".length()));
        if (slug.isEmpty()) {
            files.report(Problem.error(
                    "file-name",
                    Origin.startOf(file),
                    "the name of this file cannot become a web address",
                    "Use small letters a-z, digits and single dashes, for example 'open-questions.md'."));
        }
        return slug;
    }

    private Optional<Page> page(Slug slug, SourceFile source, Markdown markdown) {
        Matcher matcher = FRONT_MATTER.matcher(source.text());
        if (!matcher.lookingAt()) {
            reportNoFrontMatter(source);
            return Optional.empty();
        }
        YamlFile yaml = new YamlFile(source, matcher.start("yaml"), matcher.end("yaml"), files::report);
        return yaml.read().map(map -> {
            FrontMatter frontMatter = new FrontMatterReader(map, files::report).read();
            Body body = markdown.read(source, matcher.end(), slug, frontMatter.type(), files::report);
            return new Page(slug, source.file(), frontMatter, body);
        });
    }

    private void reportNoFrontMatter(SourceFile source) {
        if (source.text().startsWith("---")) {
            files.report(Problem.error(
                    "front-matter",
                    Origin.startOf(source.file()),
                    "the front matter has no end",
                    "Put a line that is just '---' below its last key."));
        } else {
            files.report(
                    Problem.error(
                            "front-matter",
                            Origin.startOf(source.file()),
                            "the page does not say what it is",
                            "Start it with a line '---', then 'title:', 'description:', 'type:' and the other keys, then '---'."));
        }
    }
}
