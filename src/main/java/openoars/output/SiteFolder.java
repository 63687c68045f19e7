package openoars.output;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A folder that holds a site of ours, or a part of one, or may come to hold one. */
record SiteFolder(Path path) {

    /** The file by which we know an earlier output of ours. */
    static final String MARKER = ".openoars";

    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-r--r--");
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwxr-xr-x");

    /** Whether it is a folder in which there is nothing that this program did not write. */
    boolean isOurs() throws IOException {
        if (!Files.isDirectory(path) || Files.isSymbolicLink(path)) {
            return false;
        }
        return Files.exists(marker()) || isEmpty();
    }

    boolean isEmpty() throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            return files.findAny().isEmpty();
        }
    }

    /**
     * A temporary folder is for its owner alone; a site is for everybody to read. A file that was taken over from the last
     * build has its rights already.
     */
    void openToReaders() throws IOException {
        if (!path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return;
        }
        boolean asMade = Files.getPosixFilePermissions(marker()).equals(FILE);
        Files.setPosixFilePermissions(path, FOLDER);
        if (!asMade) {
            try (Stream<Path> paths = Files.walk(path)) {
                for (Path each : (Iterable<Path>) paths::iterator) {
                    Files.setPosixFilePermissions(each, Files.isDirectory(each) ? FOLDER : FILE);
                }
            }
        }
    }

    /** Takes it away with all that is in it, if it is there. */
    void delete() throws IOException {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        List<Path> files = new ArrayList<>();
        List<Path> folders = new ArrayList<>();
        Files.walkFileTree(path, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                files.add(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure) {
                folders.add(directory);
                return FileVisitResult.CONTINUE;
            }
        });
        deleteAll(files.parallelStream().filter(file -> !file.equals(marker())));
        deleteAll(folders.stream().filter(directory -> !directory.equals(path)));
        // The last to go, so that what is left of it is still known as ours if we do not get that far.
        Files.deleteIfExists(marker());
        Files.delete(path);
    }

    /** All that can go does, before it says what could not: nobody is left at work when this ends. */
    private static void deleteAll(Stream<Path> paths) throws IOException {
        Queue<IOException> failures = new ConcurrentLinkedQueue<>();
        paths.forEach(path -> {
            try {
                Files.delete(path);
            } catch (IOException e) {
                failures.add(e);
            }
        });
        IOException failure = failures.peek();
        if (failure != null) {
            throw failure;
        }
    }

    private Path marker() {
        return path.resolve(MARKER);
    }
}
