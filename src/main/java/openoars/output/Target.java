package openoars.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A folder in whose place a site may come, because nothing is there that people wrote.
 *
 * @param path without links, as far as it exists
 * @param missing folders above it that were not there, the lowest first
 */
record Target(Path path, List<Path> missing) {

    private static final List<String> OF_PEOPLE = List.of("content", "templates", "src", ".git");

    Target {
        missing = List.copyOf(missing);
    }

    /**
     * Looks whether a site may go there.
     *
     * @param source the folder that holds {@code content/}
     * @throws UnsafeOutput if the folder is, holds or lies in something that people wrote, or has files that this program
     *     did not write
     */
    static Target of(Path folder, Path source) throws IOException, UnsafeOutput {
        Path path = resolved(folder);
        refuseUnsafe(path, resolved(source));
        return new Target(path, missingAbove(path));
    }

    /** Makes the folders above it. */
    void makeRoom() throws IOException {
        Files.createDirectories(path.getParent());
    }

    /** Takes away the folders that were made for it, if nothing is in them. */
    void giveBackRoom() throws IOException {
        for (Path folder : missing) {
            if (new SiteFolder(folder).isEmpty()) {
                Files.delete(folder);
            }
        }
    }

    private static void refuseUnsafe(Path target, Path source) throws IOException, UnsafeOutput {
        Path home = resolved(Path.of(System.getProperty("user.home")));
        for (Path precious : List.of(home, source)) {
            if (precious.startsWith(target)) {
                throw new UnsafeOutput("'" + target + "' holds '" + precious + "', which the build would replace");
            }
        }
        for (String people : OF_PEOPLE) {
            if (target.startsWith(source.resolve(people))) {
                throw new UnsafeOutput("'" + target + "' lies in '" + people + "', which holds what people wrote");
            }
        }
        if (Files.exists(target) && !new SiteFolder(target).isOurs()) {
            throw new UnsafeOutput("'" + target + "' holds files that Openoars did not write");
        }
    }

    /** The path without links and dots, as far as it exists. */
    private static Path resolved(Path path) throws IOException {
        Path absolute = path.toAbsolutePath().normalize();
        Path existing = absolute;
        while (!Files.exists(existing) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        return existing.toRealPath().resolve(existing.relativize(absolute)).normalize();
    }

    private static List<Path> missingAbove(Path target) {
        List<Path> missing = new ArrayList<>();
        Path above = target.getParent();
        while (above != null && !Files.exists(above)) {
            missing.add(above);
            above = above.getParent();
        }
        return missing;
    }
}
