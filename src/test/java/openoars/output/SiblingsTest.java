package openoars.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SiblingsTest {

    @TempDir
    private Path root;

    private Path target;
    private Siblings siblings = new Siblings(Path.of(""));

    @BeforeEach
    void lay_out_a_site() throws IOException {
        target = root.toRealPath().resolve("site");
        siblings = new Siblings(target);
        site("site", "old");
    }

    @Test
    void brings_the_old_site_back_when_a_build_was_killed_while_the_two_changed_places() throws IOException {
        Files.move(target, target.resolveSibling(".site-123-old"));
        site(".site-123", "new");

        siblings.tidyUp();

        assertThat(target.resolve("mi/a.html")).hasContent("old");
        assertThat(names()).containsExactly("site");
    }

    @Test
    void clears_what_killed_builds_left_and_nothing_else() throws IOException {
        for (String ours : List.of(".site-1", ".site-2-old", ".site-x")) {
            site(ours, "left");
        }
        Files.createDirectories(target.resolveSibling(".site-3").resolve("of another program"));

        siblings.tidyUp();

        assertThat(target.resolve("mi/a.html")).hasContent("old");
        assertThat(names()).containsExactlyInAnyOrder("site", ".site-x", ".site-3");
    }

    private void site(String name, String text) throws IOException {
        Path page = target.resolveSibling(name).resolve("mi/a.html");
        Files.createDirectories(page.getParent());
        Files.writeString(page, text);
        Files.writeString(target.resolveSibling(name).resolve(SiteFolder.MARKER), "");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(target.getParent())) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
