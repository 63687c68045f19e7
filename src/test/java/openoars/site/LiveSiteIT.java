package openoars.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import openoars.TestSite;
import openoars.output.MemoryOutput;
import openoars.problem.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site that follows saves is the site that a build from the same files would make. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LiveSiteIT {

    private static final int ROUNDS = 100;
    private static final List<String> SLUGS = List.of("mi/a", "mi/b", "mi/c", "mi/d", "worksheets/e", "worksheets/f");

    @TempDir
    private Path folder;

    private TestSite site;
    private LiveSite live;

    @BeforeEach
    void make_a_site() throws Exception {
        site = TestSite.in(folder);
        SLUGS.forEach(slug -> page(slug, "Of **reflection**.\n"));
        glossary("reflection");
        live = new LiveSite(options());
        live.follow();
    }

    @Test
    void is_what_a_build_would_make_whatever_was_saved() throws Exception {
        Random random = new Random(11);
        SortedMap<String, String> shown = shown();
        int good = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Set<Path> saved = new HashSet<>();
            for (int i = 0; i <= random.nextInt(3); i++) {
                saved.add(save(random, round));
            }

            Build.Result result = live.follow(saved);

            MemoryOutput clean = new MemoryOutput();
            assertThat(result).as("round %d: %s", round, saved).isEqualTo(new Build(options()).writeTo(clean));
            if (!result.hasErrors()) {
                shown = texts(clean.files());
                // A preview is not for keeping, see decision 0010.
                shown.keySet().removeAll(Set.of("sw.js", "app.webmanifest", "offline.html"));
                shown.keySet().removeIf(path -> path.endsWith(".md") || path.equals("llms.txt"));
                good++;
            }
            assertThat(shown()).as("round %d: %s", round, saved).isEqualTo(shown);
        }
        assertThat(good).as("good builds among all").isBetween(ROUNDS / 4, ROUNDS * 3 / 4);
    }

    @Test
    void reads_nothing_but_the_page_whose_text_was_saved() throws Exception {
        page("mi/b", "[Broken](nowhere.md), and nobody has said so.\n");
        page("mi/a", "Another text.\n");

        Build.Result result = live.follow(Set.of(Path.of("content/mi/a.md")));

        assertThat(result.problems())
                .filteredOn(problem -> isIn("content/mi", problem))
                .isEmpty();
        assertThat(text("mi/a.html")).contains("Another text.");
    }

    @Test
    void reads_everything_when_a_heading_was_saved() throws Exception {
        page("mi/b", "[The heading](a.md#new)\n");
        page("mi/a", "## New\n");

        live.follow(Set.of(Path.of("content/mi/a.md")));

        assertThat(text("mi/b.html")).contains("a.html#h-new");
    }

    @Test
    void shows_with_the_next_good_save_what_was_saved_beside_a_mistake() throws Exception {
        page("mi/a", "[Broken](nowhere.md)\n");
        live.follow(Set.of(Path.of("content/mi/a.md")));
        page("mi/b", "Saved in the meantime.\n");
        live.follow(Set.of(Path.of("content/mi/b.md")));
        assertThat(text("mi/b.html")).doesNotContain("Saved in the meantime.");

        page("mi/a", "Mended.\n");
        live.follow(Set.of(Path.of("content/mi/a.md")));

        assertThat(text("mi/a.html")).contains("Mended.");
        assertThat(text("mi/b.html")).contains("Saved in the meantime.");
    }

    @Test
    void does_not_mind_what_an_editor_keeps_beside_a_page() throws Exception {
        page("mi/b", "[Broken](nowhere.md), and nobody has said so.\n");
        page("mi/a", "Another text.\n");

        Build.Result result = live.follow(
                Set.of(Path.of("content/mi/a.md"), Path.of("content/mi/.a.md.swp"), Path.of("content/mi/4913")));

        assertThat(result.problems())
                .filteredOn(problem -> isIn("content/mi", problem))
                .isEmpty();
    }

    /** Does something that a person may do between two builds. */
    private Path save(Random random, int round) throws IOException {
        String slug = SLUGS.get(random.nextInt(SLUGS.size()));
        String other = SLUGS.get(random.nextInt(SLUGS.size()));
        switch (random.nextInt(40)) {
            case 0 -> page(slug, "## Heading " + random.nextInt(3) + "\n\nOf reflection.\n");
            case 1 -> page(slug, SLUGS.indexOf(slug) + 20, "Text of " + round + ".\n");
            case 2 -> Files.deleteIfExists(file(slug));
            case 3 -> page(slug, "> **Facilitator note:** Round " + round + ".\n");
            case 4 -> page(slug, "[Link](../" + other + ".md#heading-" + random.nextInt(3) + ")\n");
            case 5 -> page(slug, "It is said [@S].\n");
            case 6 -> {
                glossary(random.nextBoolean() ? "reflection" : "text");
                return Path.of("content/data/glossary.yml");
            }
            case 7 -> Files.write(file(slug), new byte[] {(byte) 0xE9});
            default -> page(slug, "Text of round " + round + ", of reflection.\n\n[Link](../" + other + ".md)\n");
        }
        return folder.relativize(file(slug));
    }

    private void page(String slug, String text) {
        page(slug, SLUGS.indexOf(slug) + 1, text);
    }

    private void page(String slug, int order, String text) {
        String frontMatter = TestSite.frontMatter(slug, "order: " + order + "\n");
        String type = slug.startsWith("worksheets/") ? "worksheet" : "lesson";
        site.file("content/" + slug + ".md", frontMatter.replace("lesson", type) + text);
    }

    private static boolean isIn(String folder, Problem problem) {
        return problem.at().file().startsWith(folder);
    }

    private Path file(String slug) {
        return folder.resolve("content/" + slug + ".md");
    }

    private void glossary(String word) {
        site.file("content/data/glossary.yml", """
                terms:
                  - {term: %s, definition: What it means., link: first-use}
                """.formatted(word));
    }

    private BuildOptions options() {
        return new BuildOptions(folder, false, Optional.empty(), false, 2, LocalDate.of(2026, 11, 24));
    }

    private String text(String path) {
        return new String(live.files().get(path), StandardCharsets.UTF_8);
    }

    private SortedMap<String, String> shown() {
        SortedMap<String, byte[]> files = new TreeMap<>(live.files());
        files.putAll(live.search().orElseThrow().get());
        files.remove("offline.html"); // It says how much there is to keep, and a preview is not for keeping.
        return texts(files);
    }

    private static SortedMap<String, String> texts(SortedMap<String, byte[]> files) {
        SortedMap<String, String> texts = new TreeMap<>();
        files.forEach((path, bytes) -> texts.put(path, new String(bytes, StandardCharsets.UTF_8)));
        return texts;
    }
}
