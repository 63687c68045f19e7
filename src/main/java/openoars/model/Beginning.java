package openoars.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** What a new page of a kind holds before anybody has written in it: all it needs to pass the checks, as a draft. */
public record Beginning(PageType type) {

    /** What only a learning path has, to begin with. */
    private static final String PAGES = "\npages: [index] # the pages to read, in this order";

    private static final List<PageType> WITH_OWN_TEXT = List.of(PageType.CASE_STUDY, PageType.WORKSHEET);

    /** The text of the page, read for the first time on the given day. */
    public String text(String title, LocalDate reviewed) {
        String name = WITH_OWN_TEXT.contains(type) ? type.key() : "page";
        return resource("/openoars/new/front-matter.md")
                .replace("{type}", type.key() + (type == PageType.PATH ? PAGES : ""))
                .replace("{today}", reviewed.toString())
                .replace("{review}", FrontMatter.reviewBy(reviewed).toString())
                .replace("\"{title}\"", quoted(title))
                .concat(resource("/openoars/new/" + name + ".md"));
    }

    /** A value as YAML has it between double quotes. */
    public static String quoted(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Beginning.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
