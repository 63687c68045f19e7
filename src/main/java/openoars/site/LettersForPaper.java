package openoars.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import openoars.model.Body;
import openoars.model.Library;
import openoars.model.Page;
import openoars.model.PageType;
import openoars.print.Glyphs;
import openoars.problem.Problem;
import openoars.problem.Rule;
import openoars.source.SourceFile;

/** Finds what worksheets cannot say on paper, because the fonts for it lack the letters. */
final class LettersForPaper {

    /** The theme's fonts have all of Latin-1, and the signs that the typography of the site makes. */
    private static final int LATIN_1 = 0x100;

    private static final String SIGNS = "‘’“”–—…•\u00a0";

    private final Path source;
    private final SortedMap<String, byte[]> fonts;
    private Optional<Glyphs> glyphs = Optional.empty();

    /**
     * @param source the folder that holds {@code content/}
     * @param fonts the theme's files for print; empty if there are no PDF files
     */
    LettersForPaper(Path source, SortedMap<String, byte[]> fonts) {
        this.source = source;
        this.fonts = fonts;
    }

    /** One problem for each letter on each worksheet, at the first place where it stands. */
    List<Problem> missingIn(Library library) {
        if (fonts.isEmpty()) {
            return List.of();
        }
        return library.pages().values().stream()
                .filter(page -> page.type() == PageType.WORKSHEET)
                .flatMap(this::missingIn)
                .toList();
    }

    private Stream<Problem> missingIn(Page page) {
        String text = text(page);
        if (text.chars().noneMatch(LettersForPaper::isUnusual)) {
            return Stream.empty(); // nearly always, and then no font is read
        }
        SourceFile file = file(page);
        return glyphs().missingIn(text).stream()
                .map(letter -> Rule.MISSING_LETTER.at(
                        file.at(Math.max(0, file.text().indexOf(letter))),
                        "the letters for paper have no '" + letter + "'",
                        "Say it in words: in the PDF of this sheet there would be an empty box."));
    }

    private static boolean isUnusual(int c) {
        return c >= LATIN_1 && SIGNS.indexOf(c) < 0;
    }

    private static String text(Page page) {
        Body.Copy copy = page.body().facilitator().orElseGet(page.body()::participant);
        StringBuilder text = new StringBuilder(page.title()).append(copy.intro());
        copy.sections().forEach(section -> text.append(section.title()).append(section.html()));
        return text.toString();
    }

    private Glyphs glyphs() {
        Glyphs known = glyphs.orElseGet(() -> new Glyphs(fonts));
        glyphs = Optional.of(known);
        return known;
    }

    private SourceFile file(Page page) {
        try {
            return new SourceFile(
                    page.file(), Files.readString(source.resolve(page.file().toString()), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
