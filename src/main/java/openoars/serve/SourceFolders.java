package openoars.serve;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The folders that a build reads, as far as they exist. */
final class SourceFolders {

    private static final Set<Path> READ = Set.of(Path.of("content"), Path.of("templates"));

    private final Path root;

    /**
     * @param root the folder that holds {@code content/} and perhaps {@code templates/}
     */
    SourceFolders(Path root) {
        this.root = root;
    }

    Path root() {
        return root;
    }

    /** Whether a name in the root is that of a folder a build reads. */
    boolean isRead(Path name) {
        return READ.contains(name);
    }

    /** Shows all folders and files to a visitor, folders before what is in them, and follows no link. */
    void walk(Visitor visitor) throws IOException {
        for (Path folder : READ) {
            Files.walkFileTree(root.resolve(folder), visitor);
        }
    }

    /** Passes over what has gone since its folder was listed: somebody is at work here. */
    abstract static class Visitor extends SimpleFileVisitor<Path> {

        abstract void see(Path path, BasicFileAttributes attributes) throws IOException;

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            see(folder, attributes);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            see(file, attributes);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
            return FileVisitResult.CONTINUE;
        }
    }
}
