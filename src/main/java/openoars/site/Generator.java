package openoars.site;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.CodeSource;
import java.util.List;
import java.util.stream.Stream;
import openoars.cache.Checksum;

/** The program itself, as something that what it makes depends on. */
final class Generator {

    private Generator() {}

    /** Another build of the program, or another Java, has another checksum. */
    static Checksum checksum() throws IOException {
        StringBuilder facts = new StringBuilder(Runtime.version().toString());
        CodeSource source = Generator.class.getProtectionDomain().getCodeSource();
        Path program = path(source);
        List<Path> files;
        try (Stream<Path> walk = Files.walk(program)) {
            files = walk.sorted().toList();
        }
        for (Path file : files) {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (attributes.isRegularFile()) {
                facts.append('\n').append(program.relativize(file)).append(' ').append(attributes.size());
                facts.append(' ').append(attributes.lastModifiedTime().toMillis());
            }
        }
        return Checksum.of(facts.toString());
    }

    private static Path path(CodeSource source) {
        try {
            return Path.of(source.getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
