package openoars.dist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What {@code mvn package} made, unpacked with its times and rights as {@code unzip} does. */
final class UnpackedZip {

    private UnpackedZip() {}

    /** The folder that the zip holds, now in {@code target}. */
    static Path in(Path target) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(made(), Map.of("enablePosixFileAttributes", true))) {
            Path top = onlyOne(zip.getPath("/"), "openoars-*");
            try (Stream<Path> files = Files.walk(top)) {
                files.forEach(file -> copy(file, target.resolve(file.toString().substring(1))));
            }
            return target.resolve(top.getFileName().toString());
        }
    }

    static Path made() throws IOException {
        return onlyOne(Path.of("target"), "openoars-*.zip");
    }

    private static Path onlyOne(Path folder, String pattern) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            List<Path> fitting = found.filter(file -> folder.getFileSystem()
                            .getPathMatcher("glob:" + pattern)
                            .matches(file.getFileName()))
                    .toList();
            if (fitting.size() != 1) {
                throw new AssertionError("one " + pattern + " expected in " + folder + ", there are " + fitting);
            }
            return fitting.get(0);
        }
    }

    private static void copy(Path from, Path to) {
        try {
            Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
            if (!Files.isDirectory(from)) {
                Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
