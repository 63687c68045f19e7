package openoars.notes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import openoars.markdown.foreign.ForeignMarkdown.Converted;
import openoars.model.Beginning;
import openoars.model.Slug;

/** Writes the pages of a site out of a folder of notes. The notes stay as they are. */
public final class NotesImport {

    private final NotesFolder folder;
    private final Addresses addresses;
    private final String siteTitle;

    private NotesImport(NotesFolder folder, String name) {
        this.folder = folder;
        this.addresses = new Addresses(folder.notes());
        this.siteTitle = folder.notes().stream()
                .filter(note -> addresses.of(note.file()).equals(Slug.HOME))
                .map(Note::title)
                .findFirst()
                .orElseGet(() -> Names.title(name));
    }

    /** Reads a folder of notes; nothing is written yet. */
    public static NotesImport of(Path folder) throws IOException {
        Path whole = folder.toAbsolutePath().normalize();
        return new NotesImport(NotesFolder.read(whole), String.valueOf(whole.getFileName()));
    }

    /** Whether there is nothing that could become a page. */
    public boolean isEmpty() {
        return folder.notes().isEmpty();
    }

    /**
     * What came of it.
     *
     * @param pages how many notes became pages
     * @param pictures how many pictures became the words that describe them
     * @param tags how many pieces of HTML went
     * @param links how many links became plain words, because they led to no page
     * @param leftOut files that are no notes, too long, too tangled or not UTF-8, from the folder of the notes
     */
    public record Result(int pages, int pictures, int tags, int links, List<Path> leftOut) {
        private Result with(Converted note) {
            return new Result(pages + 1, pictures + note.pictures(), tags + note.tags(), links + note.links(), leftOut);
        }
    }

    /**
     * Writes {@code content/}.
     *
     * @param content must not be there, or be empty
     * @param today the day on which the pages count as read
     */
    public Result writeTo(Path content, LocalDate today) throws IOException {
        write(content.resolve("data/site.yml"), siteFile());
        Result result = new Result(0, 0, 0, 0, folder.leftOut());
        Map<String, Integer> orders = new HashMap<>();
        for (Note note : folder.notes()) {
            Slug slug = addresses.of(note.file());
            Converted text = note.markdown().convert(address -> addresses.resolve(address, note.file()));
            int order = orders.merge(slug.section(), 1, Integer::sum);
            write(content.resolve(slug + ".md"), note.frontMatter(order, text.text(), today) + text.text());
            result = result.with(text);
        }
        if (!addresses.hasHome()) {
            Note home = Note.of(Path.of("index.md"), "# " + siteTitle + "\n");
            write(content.resolve(Slug.HOME + ".md"), home.frontMatter(1, "", today) + "Welcome.\n");
        }
        return result;
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
    }

    private String siteFile() {
        StringBuilder file = new StringBuilder(
                """
                # The name of the site, where it will be found, and its sections in the order of the tabs.
                title: %s
                # Put the address of your site here before you publish it.
                base_url: https://example.org/
                sections:%s
                """.formatted(Beginning.quoted(siteTitle), addresses.sections().isEmpty() ? " []" : ""));
        addresses
                .sections()
                .forEach((id, title) -> file.append("  - id: ")
                        .append(id)
                        .append("\n    title: ")
                        .append(Beginning.quoted(title))
                        .append('\n'));
        return file.toString();
    }
}
