package openoars.output;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The folders beside a target: those in which a new site is made, and those into which the old one goes out of its way.
 *
 * @param target the folder of the site, without links in its path
 */
record Siblings(Path target) {

    private static final String OLD = "-old";

    /** Makes a folder for a new site. */
    Path make() throws IOException {
        return Files.createTempDirectory(target.getParent(), prefix());
    }

    /** Puts a new site in the place of the old one, which is gone afterwards. */
    void changePlaces(Path made) throws IOException {
        Path old = made.resolveSibling(made.getFileName() + OLD);
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            Files.move(target, old);
        }
        try {
            Files.move(made, target);
        } catch (IOException e) {
            if (Files.exists(old)) {
                Files.move(old, target);
            }
            throw e;
        }
        Forcing names = new Forcing();
        names.folder(target.resolveSibling("."));
        names.finish();
        deleteIfPossible(new SiteFolder(old));
    }

    private static void deleteIfPossible(SiteFolder old) {
        try {
            old.delete();
        } catch (IOException e) {
            // The new site is there all the same. The next build tidies up, or says why it cannot.
        }
    }

    /**
     * Clears what a build left that was killed. One that was killed while the old and the new site changed places
     * had not put the new one there, so the old one comes back.
     */
    void tidyUp() throws IOException {
        for (Path left : left()) {
            if (left.toString().endsWith(OLD) && !Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                Files.move(left, target);
            } else {
                new SiteFolder(left).delete();
            }
        }
    }

    private List<Path> left() throws IOException {
        Pattern name = Pattern.compile(Pattern.quote(prefix()) + "\\d+(" + OLD + ")?");
        List<Path> left = new ArrayList<>();
        try (DirectoryStream<Path> siblings = Files.newDirectoryStream(target.resolveSibling("."))) {
            for (Path sibling : siblings) {
                if (name.matcher(String.valueOf(sibling.getFileName())).matches() && new SiteFolder(sibling).isOurs()) {
                    left.add(sibling.normalize());
                }
            }
        }
        return left;
    }

    private String prefix() {
        return "." + target.getFileName() + "-";
    }
}
