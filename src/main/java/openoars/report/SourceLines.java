package openoars.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import openoars.problem.Fix;
import openoars.source.NotUtf8;
import openoars.source.Origin;
import openoars.source.SourceFile;

/**
 * The lines that problems speak of. Files that cannot be read have none: some problems are about that, and some files are
 * taken away meanwhile.
 */
public final class SourceLines {

    /** Files of content are a quarter of this at most. */
    private static final long BIGGEST = 1 << 20;

    private final Path root;
    private final Map<Path, List<String>> files = new HashMap<>();

    /**
     * Starts without any file.
     *
     * @param root the folder that holds {@code content/}
     */
    public SourceLines(Path root) {
        this.root = root;
    }

    /** The line of a place without its end. */
    Optional<String> line(Origin at) {
        List<String> lines = files.computeIfAbsent(at.file(), this::lines);
        return at.line() <= lines.size() ? Optional.of(lines.get(at.line() - 1)) : Optional.empty();
    }

    /** The place of the words that a fix takes away; empty if they do not stand there any more. */
    Optional<Origin> at(Fix fix) {
        return line(fix.at())
                .map(line ->
                        line.indexOf(fix.old(), Math.min(line.length(), fix.at().column() - 1)))
                .filter(index -> index >= 0)
                .map(index -> new Origin(fix.at().file(), fix.at().line(), index + 1));
    }

    /** The place behind words in a line. */
    static Origin behind(String words, Origin at) {
        return new Origin(at.file(), at.line(), at.column() + words.length());
    }

    /**
     * The column of a place in bytes of UTF-8, from 1; that in UTF-16 code units if its line cannot be shown.
     */
    int columnInBytes(Origin at) {
        return line(at).filter(line -> at.column() <= line.length() + 1)
                .map(line -> line.substring(0, at.column() - 1).getBytes(StandardCharsets.UTF_8).length + 1)
                .orElse(at.column());
    }

    private List<String> lines(Path name) {
        Path file = root.resolve(name);
        try {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > BIGGEST) {
                return List.of();
            }
            return SourceFile.decode(name, Files.readAllBytes(file))
                    .text()
                    .lines()
                    .toList();
        } catch (NotUtf8 | IOException e) {
            return List.of();
        }
    }
}
