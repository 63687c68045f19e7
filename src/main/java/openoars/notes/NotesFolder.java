package openoars.notes;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import openoars.markdown.page.PageText;
import openoars.source.NotUtf8;
import openoars.source.SourceFile;

/**
 * What lies in a folder of notes. No link is followed; what begins with a dot is left alone.
 *
 * @param notes sorted by their files
 * @param leftOut other files, from the folder, sorted
 */
record NotesFolder(List<Note> notes, List<Path> leftOut) {

    private static final Set<String> NOT_NOTES = Set.of("node_modules", "target", "_site");

    static NotesFolder read(Path folder) throws IOException {
        List<Note> notes = new ArrayList<>();
        List<Path> leftOut = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                boolean isPassedOver = isHidden(directory) || NOT_NOTES.contains(name(directory));
                return isPassedOver && !directory.equals(folder)
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Path inFolder = folder.relativize(file);
                if (!isHidden(file) && !(isNote(file, attributes) && add(file, inFolder, notes))) {
                    leftOut.add(inFolder);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        notes.sort(Comparator.comparing(note -> note.file().toString()));
        return new NotesFolder(notes, leftOut.stream().sorted().toList());
    }

    private static boolean add(Path file, Path inFolder, List<Note> notes) throws IOException {
        try {
            notes.add(Note.of(
                    inFolder, SourceFile.decode(file, Files.readAllBytes(file)).text()));
            return true;
        } catch (NotUtf8 | PageText.TooSlow | StackOverflowError e) {
            return false;
        }
    }

    private static boolean isNote(Path file, BasicFileAttributes attributes) {
        String name = name(file).toLowerCase(Locale.ROOT);
        return attributes.isRegularFile()
                && attributes.size() <= SourceFile.MOST_BYTES
                && (name.endsWith(".md") || name.endsWith(".markdown"));
    }

    private static boolean isHidden(Path path) {
        return name(path).startsWith(".");
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
